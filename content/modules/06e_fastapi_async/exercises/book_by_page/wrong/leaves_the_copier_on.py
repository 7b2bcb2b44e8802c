# expect: leaves: still on
"""A book, page by page."""
import asyncio
from contextlib import aclosing


def start(status):
    return {"type": "http.response.start", "status": status,
            "headers": [(b"content-type", b"text/plain")]}


def part(body, more):
    return {"type": "http.response.body", "body": body,
            "more_body": more}


async def app(scope, receive, send):
    state, number = scope["state"], 0
    if scope["path"] != "/book":
        await send(start(404))
        await send(part(b"no such book", False))
        return
    await send(start(200))
    async for page in state["pages"]():
        await send(part(page, True))
        number += 1
    await send(part(b"", False))
    await state["file"](number)
