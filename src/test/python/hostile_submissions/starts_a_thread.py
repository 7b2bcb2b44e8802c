# told: still runs
import asyncio
import threading

async def bounded_map(fetch, items, limit):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    gate = asyncio.Semaphore(limit)
    async def one(item):
        async with gate:
            return await fetch(item)
    return await asyncio.gather(*(one(item) for item in items))
