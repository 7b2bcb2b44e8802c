# told: asyncio.run()
import asyncio

async def bounded_map(fetch, items, limit):
    return asyncio.run(fetch("a"))
