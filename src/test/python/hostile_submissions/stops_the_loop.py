# told: 
import asyncio

async def bounded_map(fetch, items, limit):
    asyncio.get_running_loop().stop()
    return []
