"""A note that travels along."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
from contextvars import ContextVar

order = ContextVar("order", default="none")


def helper():
    seen = order.get()
    order.set("crossed out")
    return seen


async def main():
    order.set("order 7")
    loop = asyncio.get_running_loop()

    print("to_thread:", await asyncio.to_thread(helper))
    print("run_in_executor:", await loop.run_in_executor(None, helper))
    print("here:", order.get())


asyncio.run(main())
