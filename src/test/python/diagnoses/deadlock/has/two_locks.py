"""Two forks, two philosophers."""
import asyncio


async def eat(name, left, right):
    async with left:
        await asyncio.sleep(0.1)
        async with right:  # <- here
            print(name, "eats")


async def main():
    one, two = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(eat("Plato", one, two), eat("Kant", two, one))


asyncio.run(main())
