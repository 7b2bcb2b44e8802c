"""One seat, two cures."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time

seats = 1
desk = asyncio.Lock()


async def with_lock():
    global seats
    async with desk:
        if seats > 0:
            await asyncio.sleep(1)
            seats -= 1


async def take_first():
    global seats
    if seats > 0:
        seats -= 1
        await asyncio.sleep(1)


async def main():
    global seats
    for book in [with_lock, take_first]:
        seats = 2
        start = time.perf_counter()
        await asyncio.gather(book(), book(), book())
        print(seats, f"after {time.perf_counter() - start:.0f} s")


asyncio.run(main())
