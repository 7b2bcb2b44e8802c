# expect: as_soon: waited
"""Photographs for the menu."""
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def cards(fetch, draw, dishes, kitchens, limit):
    loop = asyncio.get_running_loop()
    places = asyncio.Semaphore(limit)
    photographs = await asyncio.gather(*[fetch(dish) for dish in dishes],
                                       return_exceptions=True)

    async def card(photograph):
        if isinstance(photograph, ConnectionError):
            return None
        async with places:
            return await loop.run_in_executor(kitchens, draw, photograph)

    return await asyncio.gather(*map(card, photographs))
