# told: never comes to an end
import asyncio

async def bounded_map(fetch, items, limit):
    while True:
        await asyncio.sleep(1)
