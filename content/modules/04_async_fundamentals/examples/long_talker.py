"""A reader who talks, and one who waits."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import time


async def waits():
    start = time.perf_counter()
    await asyncio.sleep(0.1)
    if time.perf_counter() - start > 0.9:
        print("asked for 0.1 s, got ten times as much")
    else:
        print("asked for 0.1 s, got it")


async def talks():
    start = time.perf_counter()
    while time.perf_counter() - start < 1:
        sum(range(1000))


async def main():
    await asyncio.gather(waits(), talks())


asyncio.run(main())
