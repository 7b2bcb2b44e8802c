# expect: in_the_kitchens: nowhere else
"""Photographs for the menu."""
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def cards(fetch, draw, dishes, kitchens, limit):
    loop = asyncio.get_running_loop()
    places = asyncio.Semaphore(limit)

    async def card(dish):
        try:
            photograph = await fetch(dish)
        except ConnectionError:
            return None
        async with places:
            return await asyncio.to_thread(draw, photograph)

    return await asyncio.gather(*[card(dish) for dish in dishes])
