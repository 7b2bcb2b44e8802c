# expect: program: five
"""The cheapest flour."""
import asyncio
import time

PRICES = {"Bruno": 9, "Carla": 7, "Dino": 8}


async def find(goods):
    time.sleep(1)
    return list(PRICES)


async def price(name, goods):
    time.sleep(1)
    return PRICES[name]


async def order(name, goods):
    time.sleep(1)
    return f"{name} brings {goods}"


async def buy(goods, find, price, order):
    names = await find(goods)
    prices = await asyncio.gather(*[price(name, goods) for name in names])
    cheapest = names[prices.index(min(prices))]
    return await order(cheapest, goods)


if __name__ == "__main__":
    print(asyncio.run(buy("flour", find, price, order)))
