# expect: peak: never more than 1
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    places = asyncio.Semaphore(limit)
    results = []
    for item in items:
        async with places:
            results.append(await fetch(item))
    return results
