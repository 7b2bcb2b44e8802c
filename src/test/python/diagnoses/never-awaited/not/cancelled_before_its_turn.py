"""A task that is cancelled before its first step never runs, but was handed over."""
import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page


async def main():
    task = asyncio.create_task(fetch(7))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("called off")


asyncio.run(main())
