"""Three keys for twelve swimmers."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

inside = []
counts = []


async def change(swimmer, keys):
    async with keys:
        inside.append(swimmer)
        counts.append(len(inside))
        await asyncio.sleep(1)
        inside.remove(swimmer)


async def main():
    keys = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as group:
        for swimmer in range(12):
            group.create_task(change(swimmer, keys))
    print("most at once:", max(counts))


asyncio.run(main())
