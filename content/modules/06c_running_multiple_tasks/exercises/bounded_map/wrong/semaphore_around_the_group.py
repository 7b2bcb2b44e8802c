# expect: peak: one key for the whole group
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    async with asyncio.Semaphore(limit):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(fetch(item)) for item in items]
    return [task.result() for task in tasks]
