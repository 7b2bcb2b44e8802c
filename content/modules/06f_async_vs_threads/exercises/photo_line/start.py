"""Photographs for the menu."""
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def cards(fetch, draw, dishes, kitchens, limit):
    photographs = await asyncio.gather(*[fetch(dish) for dish in dishes])
    return [draw(photograph) for photograph in photographs]


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
