# expect: fails: left running
"""A page in time."""
import asyncio


async def at_most(office, seconds):
    async with asyncio.timeout(seconds):
        return await office()


async def optional(office, seconds):
    try:
        return await at_most(office, seconds)
    except (TimeoutError, ConnectionError):
        return "unknown"


async def page(price, route, customs, deadline):
    try:
        answers = await asyncio.gather(at_most(price, deadline),
                                       at_most(route, deadline),
                                       optional(customs, deadline))
    except TimeoutError:
        return 504, {}
    except ConnectionError:
        return 502, {}
    return 200, dict(zip(["price", "route", "customs"], answers))
