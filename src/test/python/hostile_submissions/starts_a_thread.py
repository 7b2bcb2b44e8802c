# told: still runs
import asyncio
import threading

async def bounded_map(fetch, items, limit):
    gate = asyncio.Semaphore(limit)
    async def one(item):
        async with gate:
            return await fetch(item)
    results = await asyncio.gather(*(one(item) for item in items))
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    return results
