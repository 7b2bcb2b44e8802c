"""No more than three at once."""
import asyncio


async def worker(fetch, rail, results):
    while True:
        place, item = await rail.get()
        results[place] = await fetch(item)
        rail.task_done()


async def bounded_map(fetch, items, limit):
    rail, results = asyncio.Queue(maxsize=limit), {}
    async with asyncio.TaskGroup() as kitchen:
        workers = [kitchen.create_task(worker(fetch, rail, results))
                   for _ in range(limit)]
        for slip in enumerate(items):
            await rail.put(slip)
        await rail.join()
        for task in workers:
            task.cancel()
    return [results[place] for place in sorted(results)]
