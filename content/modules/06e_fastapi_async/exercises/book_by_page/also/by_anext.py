"""A book, page by page."""
from contextlib import AsyncExitStack, aclosing


class Answer:
    def __init__(self, send):
        self.send = send

    async def start(self, status):
        await self.send({"type": "http.response.start", "status": status,
                         "headers": [(b"x-office", b"post")]})

    async def write(self, body, more=True):
        await self.send({"type": "http.response.body", "body": body,
                         "more_body": more})


async def app(scope, receive, send):
    answer = Answer(send)
    if scope["path"] != "/book":
        await answer.start(404)
        return await answer.write(b"no such book", more=False)
    await answer.start(200)
    number = 0
    async with AsyncExitStack() as stack:
        pages = await stack.enter_async_context(
            aclosing(scope["state"]["pages"]()))
        while (page := await anext(pages, None)) is not None:
            number += 1
            await answer.write(page)
    await answer.write(b"", more=False)
    await scope["state"]["file"](number)
