"""A book, page by page."""


async def answer(send, status, chunks):
    await send({"type": "http.response.start", "status": status,
                "headers": []})
    count = 0
    async for chunk in chunks:
        count += 1
        await send({"type": "http.response.body", "body": chunk,
                    "more_body": True})
    await send({"type": "http.response.body", "body": b"",
                "more_body": False})
    return count


async def book(state, send):
    pages = state["pages"]()
    try:
        count = await answer(send, 200, pages)
    finally:
        await pages.aclose()
    await state["file"](count)


async def nothing(state, send):
    async def sorry():
        yield b"no such book"

    await answer(send, 404, sorry())


HANDLERS = {"/book": book}


async def app(scope, receive, send):
    handler = HANDLERS.get(scope["path"], nothing)
    await handler(scope["state"], send)
