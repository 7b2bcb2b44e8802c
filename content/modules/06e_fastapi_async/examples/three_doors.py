"""Three kinds of handler."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/door"]
# ///
import asyncio
import inspect
import time

inside, crowd = [], []


async def polite():
    await asyncio.sleep(0.4)


async def rude():
    time.sleep(0.4)


def plain():
    time.sleep(0.4)


async def serve(handler):
    inside.append("client")
    crowd.append(len(inside))
    if inspect.iscoroutinefunction(handler):
        await handler()
    else:
        await asyncio.to_thread(handler)
    inside.pop()


async def main():
    for handler in [polite, rude, plain]:
        crowd.clear()
        await asyncio.gather(*[serve(handler) for _ in range(3)])
        print(handler.__name__, max(crowd))


asyncio.run(main())
