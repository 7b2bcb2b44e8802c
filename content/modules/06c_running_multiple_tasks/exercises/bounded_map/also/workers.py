"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    jobs = list(enumerate(items))
    results = [None] * len(jobs)
    jobs.reverse()

    async def worker():
        while jobs:
            place, item = jobs.pop()
            results[place] = await fetch(item)

    async with asyncio.TaskGroup() as workers:
        for _ in range(limit):
            workers.create_task(worker())
    return results
