"""A hundred at a time."""
import asyncio


async def fetch(number):
    await asyncio.sleep(0.1)
    return number


async def main():
    total = 0
    for start in range(0, 2000, 100):
        total += len(await asyncio.gather(*(fetch(n) for n in range(start, start + 100))))
    print(total)


asyncio.run(main())
