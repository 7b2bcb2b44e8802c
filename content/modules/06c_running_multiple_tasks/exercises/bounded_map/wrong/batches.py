# expect: shortest: waits for the slowest
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    items, results = list(items), []
    for first in range(0, len(items), limit):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(fetch(item))
                     for item in items[first:first + limit]]
        results += [task.result() for task in tasks]
    return results
