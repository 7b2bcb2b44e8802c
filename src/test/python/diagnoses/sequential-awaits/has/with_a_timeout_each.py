"""A time limit for each, and still one after the other."""
import asyncio


class Shop:
    def __init__(self, name):
        self.name = name

    async def price(self, item):
        await asyncio.sleep(0.2)
        return len(self.name) * len(item)


async def main():
    prices = {}
    for shop in (Shop("north"), Shop("east"), Shop("south")):
        prices[shop.name] = await asyncio.wait_for(shop.price("tea"), 1)  # <- here
    print(min(prices.values()))


asyncio.run(main())
