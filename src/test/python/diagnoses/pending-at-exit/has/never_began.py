"""A task made in the last line has no time to begin."""
import asyncio


async def save():
    await asyncio.sleep(0.1)
    print("saved")


async def main():
    await asyncio.sleep(0.1)
    task = asyncio.create_task(save())  # <- here
    print("main is done before", task.get_coro().__name__)


asyncio.run(main())
