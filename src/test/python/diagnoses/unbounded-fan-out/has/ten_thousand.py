"""More than a recording holds."""
import asyncio


async def sleeper(number):
    await asyncio.sleep(1)
    return number


async def main():
    await asyncio.gather(*(sleeper(n) for n in range(10_000)))  # <- here


asyncio.run(main())
