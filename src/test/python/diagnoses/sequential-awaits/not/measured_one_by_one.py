"""A comparison measures each way for itself."""
import asyncio
import time


async def fetch(number):
    await asyncio.sleep(0.2)
    return number


async def main():
    start = time.perf_counter()
    await fetch(1)
    first = time.perf_counter() - start
    start = time.perf_counter()
    await fetch(2)
    second = time.perf_counter() - start
    print(round(first + second, 1))


asyncio.run(main())
