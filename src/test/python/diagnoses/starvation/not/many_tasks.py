"""Many tasks, each with a short turn: everybody waits a little."""
# clock: real
import asyncio


async def turn(number):
    for _ in range(5):
        await asyncio.sleep(0)
    return number


async def main():
    print(len(await asyncio.gather(*(turn(number) for number in range(50)))))


asyncio.run(main())
