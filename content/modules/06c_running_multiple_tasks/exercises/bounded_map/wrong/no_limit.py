# expect: peak: 10 fetches ran
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    return await asyncio.gather(*[fetch(item) for item in items])
