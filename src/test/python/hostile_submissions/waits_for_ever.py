# told: waits for ever
import asyncio

async def bounded_map(fetch, items, limit):
    await asyncio.Event().wait()
