# expect: without_customs: failed with ConnectionError
"""A page in time."""
import asyncio


async def at_most(office, seconds, otherwise):
    try:
        async with asyncio.timeout(seconds):
            return await office()
    except TimeoutError:
        return otherwise


async def page(price, route, customs, deadline):
    results = await asyncio.gather(at_most(price, deadline, None),
                                   at_most(route, deadline, None),
                                   at_most(customs, deadline, "unknown"))
    if None in results:
        return 504, {}
    return 200, dict(zip(["price", "route", "customs"], results))
