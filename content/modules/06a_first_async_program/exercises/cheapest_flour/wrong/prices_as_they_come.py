# expect: same: found
"""The cheapest flour."""
import asyncio

PRICES = {"Bruno": 9, "Carla": 7, "Dino": 8}


async def find(goods):
    await asyncio.sleep(1)
    return list(PRICES)


async def price(name, goods):
    await asyncio.sleep(1)
    return PRICES[name]


async def order(name, goods):
    await asyncio.sleep(1)
    return f"{name} brings {goods}"


async def buy(goods, find, price, order):
    names = await find(goods)
    prices = []

    async def offer(name):
        prices.append(await price(name, goods))

    await asyncio.gather(*[offer(name) for name in names])
    cheapest = names[prices.index(min(prices))]
    return await order(cheapest, goods)


if __name__ == "__main__":
    print(asyncio.run(buy("flour", find, price, order)))
