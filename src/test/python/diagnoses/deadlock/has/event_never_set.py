"""Everybody waits for a signal that nobody gives."""
import asyncio


async def runner(number, start):
    await start.wait()  # <- here
    print("runner", number)


async def main():
    start = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        for number in range(3):
            group.create_task(runner(number, start))


asyncio.run(main())
