"""What a handler needs."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6e/own"]
# ///
import asyncio
import inspect
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated


class Depends:
    def __init__(self, maker):
        self.maker = maker


@asynccontextmanager
async def get_line():
    print("line opened")
    try:
        yield "line"
    finally:
        print("line closed")


async def track(line: Annotated[str, Depends(get_line)]):
    print("handler uses the", line)
    return "on its way"


async def handle(handler):
    async with AsyncExitStack() as stack:
        needs = {}
        for name, hint in inspect.get_annotations(handler).items():
            maker = hint.__metadata__[0].maker
            needs[name] = await stack.enter_async_context(maker())
        answer = await handler(**needs)
        print("sent:", answer)


asyncio.run(handle(track))
