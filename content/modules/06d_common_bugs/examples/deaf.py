"""A timeout that nobody hears."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def fetch():
    try:
        await asyncio.sleep(5)
        return "fresh"
    except:
        return "from the cache"


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(1):
            print(await fetch())
            await asyncio.sleep(2)
        print("no timeout")
    except TimeoutError:
        print("timeout")
    print(f"{time.perf_counter() - start:.0f} s")


asyncio.run(main())
