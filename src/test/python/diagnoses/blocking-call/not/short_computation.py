"""A little computing is no harm."""
# clock: real
import asyncio


async def total(numbers):
    await asyncio.sleep(0)
    return sum(numbers)


async def main():
    print(await total(range(1000)))


asyncio.run(main())
