# expect: all_at_once: 1 s
"""A page in time."""
import asyncio


async def page(price, route, customs, deadline):
    try:
        async with asyncio.timeout(deadline):
            parts = {"price": await price(), "route": await route()}
            try:
                parts["customs"] = await customs()
            except ConnectionError:
                parts["customs"] = "unknown"
    except TimeoutError:
        return 504, {}
    except ConnectionError:
        return 502, {}
    return 200, parts
