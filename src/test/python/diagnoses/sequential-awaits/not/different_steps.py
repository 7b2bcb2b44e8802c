"""Steps of one recipe, each for what it does."""
import asyncio


async def knead():
    print("knead")
    await asyncio.sleep(0.3)


async def rise():
    print("rise")
    await asyncio.sleep(0.3)


async def bake():
    print("bake")
    await asyncio.sleep(0.3)


async def main():
    await knead()
    await rise()
    await bake()


asyncio.run(main())
