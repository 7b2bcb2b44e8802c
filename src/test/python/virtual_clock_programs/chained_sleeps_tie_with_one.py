import asyncio


async def steps():
    for _ in range(3):
        await asyncio.sleep(0.1)
    print("steps")


async def leap():
    await asyncio.sleep(0.3)
    print("leap")


async def main():
    await asyncio.gather(steps(), leap())


asyncio.run(main())
