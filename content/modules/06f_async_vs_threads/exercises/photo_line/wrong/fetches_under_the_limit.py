# expect: all_fetched: never more than
"""Photographs for the menu."""
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def cards(fetch, draw, dishes, kitchens, limit):
    loop = asyncio.get_running_loop()
    places = asyncio.Semaphore(limit)

    async def card(dish):
        async with places:
            try:
                photograph = await fetch(dish)
            except ConnectionError:
                return None
            return await loop.run_in_executor(kitchens, draw, photograph)

    return await asyncio.gather(*[card(dish) for dish in dishes])
