# expect: late: 504
"""A page in time."""
import asyncio


async def at_most(office, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await office()
    except (TimeoutError, ConnectionError):
        return "unknown"


async def page(price, route, customs, deadline):
    results = await asyncio.gather(at_most(price, deadline),
                                   at_most(route, deadline),
                                   at_most(customs, deadline))
    return 200, dict(zip(["price", "route", "customs"], results))
