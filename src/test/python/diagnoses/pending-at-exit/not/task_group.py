"""A group does not end before its tasks."""
import asyncio


async def slow(seconds):
    await asyncio.sleep(seconds)


async def main():
    async with asyncio.TaskGroup() as group:
        for seconds in range(3):
            group.create_task(slow(seconds))


asyncio.run(main())
