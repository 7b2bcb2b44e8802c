# expect: without_customs: 504
"""A page in time."""
import asyncio


async def page(price, route, customs, deadline):
    async def optional():
        try:
            return await customs()
        except ConnectionError:
            return "unknown"

    try:
        async with asyncio.timeout(deadline):
            answers = await asyncio.gather(price(), route(), optional())
    except TimeoutError:
        return 504, {}
    except ConnectionError:
        return 502, {}
    return 200, dict(zip(["price", "route", "customs"], answers))
