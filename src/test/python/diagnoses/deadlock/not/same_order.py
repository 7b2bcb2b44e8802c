"""Both take the locks in the same order."""
import asyncio


async def eat(name, first, second):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            print(name, "eats")


async def main():
    one, two = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(eat("Plato", one, two), eat("Kant", one, two))


asyncio.run(main())
