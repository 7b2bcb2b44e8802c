"""A search that ends with the first answer that will do."""
import asyncio


async def ask(shop):
    await asyncio.sleep(0.2)
    return shop == "east"


async def find(shops):
    for shop in shops:
        if await ask(shop):
            return shop


async def main():
    print(await find(["north", "west", "east", "south"]))


asyncio.run(main())
