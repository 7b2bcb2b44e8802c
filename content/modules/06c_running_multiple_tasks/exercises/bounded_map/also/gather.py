"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    keys = asyncio.Semaphore(limit)

    async def polite(item):
        await keys.acquire()
        try:
            return await fetch(item)
        finally:
            keys.release()

    tasks = [asyncio.create_task(polite(item)) for item in items]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
