"""Many, but not too many."""
import asyncio


async def fetch(number):
    await asyncio.sleep(0.1)
    return number


async def main():
    print(len(await asyncio.gather(*(fetch(n) for n in range(900)))))


asyncio.run(main())
