# expect: failing: still running
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    places = asyncio.Semaphore(limit)

    async def one(item):
        async with places:
            return await fetch(item)

    return await asyncio.gather(*[one(item) for item in items])
