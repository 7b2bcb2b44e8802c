# expect: failing: handed out
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    places = asyncio.Semaphore(limit)

    async def one(item):
        async with places:
            return await fetch(item)

    calls = [one(item) for item in items]
    return await asyncio.gather(*calls, return_exceptions=True)
