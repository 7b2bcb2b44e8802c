"""Each nap is short; together they keep the others out."""
# clock: real
import asyncio
import time


async def polite():
    await asyncio.sleep(0.01)
    print("my turn")


async def napper():
    for _ in range(20):  # <- here
        time.sleep(0.01)


async def main():
    await asyncio.gather(polite(), napper())


asyncio.run(main())
