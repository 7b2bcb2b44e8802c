"""A retry with too wide a net."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

PRICES = {"tea": 3}
tries = []


async def price(dish):
    tries.append(dish)
    await asyncio.sleep(0.5)
    return PRICES[dish]


async def patient(dish):
    for attempt in range(3):
        try:
            return await price(dish)
        except Exception:
            await asyncio.sleep(0.5)
    return 0


async def main():
    print("price:", await patient("taa"))
    print("tries:", len(tries))


asyncio.run(main())
