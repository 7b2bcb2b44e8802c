# expect: in_order
"""Photographs for the menu."""
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def cards(fetch, draw, dishes, kitchens, limit):
    loop = asyncio.get_running_loop()
    places = asyncio.Semaphore(limit)

    drawn = []

    async def card(dish):
        try:
            photograph = await fetch(dish)
        except ConnectionError:
            drawn.append(None)
            return
        async with places:
            result = await loop.run_in_executor(kitchens, draw, photograph)
            drawn.append(result)

    await asyncio.gather(*[card(dish) for dish in dishes])
    return drawn
