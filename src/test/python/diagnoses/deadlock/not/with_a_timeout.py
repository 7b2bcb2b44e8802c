"""A timeout unties the knot."""
import asyncio


async def eat(name, left, right):
    try:
        async with asyncio.timeout(1), left:
            await asyncio.sleep(0.1)
            async with right:
                print(name, "eats")
    except TimeoutError:
        print(name, "gives up")


async def main():
    one, two = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(eat("Plato", one, two), eat("Kant", two, one))


asyncio.run(main())
