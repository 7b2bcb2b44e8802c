# expect: peak: board of its own
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    async def one(item):
        async with asyncio.Semaphore(limit):
            return await fetch(item)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(item)) for item in items]
    return [task.result() for task in tasks]
