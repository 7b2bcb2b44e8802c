"""A plain function with an asynchronous neighbour."""
import asyncio


def price(cups):
    return cups * 2


async def brew(cups):
    await asyncio.sleep(0.1)
    return price(cups)


async def main():
    price(3)
    print(await brew(2))


asyncio.run(main())
