# told: cancelled
import asyncio

async def bounded_map(fetch, items, limit):
    asyncio.current_task().cancel()
    await asyncio.sleep(1)
