# expect: order: the results
"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    results, waiting = [], []
    for item in items:
        waiting.append(fetch(item))
        if len(waiting) == limit:
            results += await asyncio.gather(*waiting)
            waiting = []
    return results
