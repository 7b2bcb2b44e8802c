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
            return await loop.run_in_executor(kitchens, draw, photograph)

    return await asyncio.gather(*[card(dish) for dish in dishes])


def draw(photograph):
    return f"{photograph}: {sum(n % 7 for n in range(10**6))}"


if __name__ == "__main__":
    async def fetch(dish):
        await asyncio.sleep(0.5)
        return f"photograph of {dish}"

    async def main():
        dishes = ["soup", "fish", "cake", "tea"]
        with ProcessPoolExecutor(max_workers=2) as kitchens:
            print(await cards(fetch, draw, dishes, kitchens, limit=2))

    asyncio.run(main())
