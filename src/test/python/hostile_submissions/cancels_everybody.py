# told: 
import asyncio

async def bounded_map(fetch, items, limit):
    for task in asyncio.all_tasks():
        task.cancel()
    return []
