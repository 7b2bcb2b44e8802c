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


async def offer(price, name, goods):
    return await price(name, goods), name


async def buy(goods, find, price, order):
    tasks = []
    for name in await find(goods):
        tasks.append(asyncio.create_task(offer(price, name, goods)))
    best = None
    for task in tasks:
        cost, name = await task
        if best is None or cost < best[0]:
            best = cost, name
    return await order(best[1], goods)


async def main():
    return await buy("flour", find, price, order)


if __name__ == "__main__":
    print(asyncio.run(main()))
