"""A book, page by page."""
import asyncio
from contextlib import aclosing


async def app(scope, receive, send):
    state = scope["state"]
    book = [page async for page in state["pages"]()]
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b"".join(book)})
    await state["file"](len(book))


if __name__ == "__main__":
    async def pages():
        for number in [1, 2, 3]:
            await asyncio.sleep(1)
            yield f"page {number}".encode()

    async def file(number):
        print("filed:", number)

    async def send(message):
        print(message)

    scope = {"type": "http", "method": "GET", "path": "/book",
             "state": {"pages": pages, "file": file}}
    asyncio.run(app(scope, None, send))
