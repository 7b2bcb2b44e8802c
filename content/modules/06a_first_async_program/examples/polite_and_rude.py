"""One second beside a neighbour who blocks."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def polite():
    start = time.perf_counter()
    await asyncio.sleep(1)
    seconds = time.perf_counter() - start
    print(f"polite is back after {seconds:.0f} s")


async def rude():
    time.sleep(3)


async def main():
    await asyncio.gather(polite(), rude())


asyncio.run(main())
