"""Two awaits on one line."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def price(dish, seconds):
    print("asking for", dish)
    await asyncio.sleep(seconds)
    return seconds * 10


async def main():
    total = await price("tea", 1) + await price("cake", 2)
    print(total)


asyncio.run(main())
