"""A countdown waits on purpose."""
import asyncio


async def main():
    for number in range(3, 0, -1):
        print(number)
        await asyncio.sleep(1)
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.5)
    print("go")


asyncio.run(main())
