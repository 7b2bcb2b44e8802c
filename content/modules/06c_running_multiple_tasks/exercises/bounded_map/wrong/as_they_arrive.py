# expect: order: order of arrival
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    places = asyncio.Semaphore(limit)

    async def one(item):
        async with places:
            return await fetch(item)

    results = []
    for answer in asyncio.as_completed([one(item) for item in items]):
        results.append(await answer)
    return results
