# expect: same: order
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
    prices = await asyncio.gather(*[price(name, goods) for name in names])
    cheapest = names[prices.index(min(prices))]
    return order(cheapest, goods)


if __name__ == "__main__":
    print(asyncio.run(buy("flour", find, price, order)))
