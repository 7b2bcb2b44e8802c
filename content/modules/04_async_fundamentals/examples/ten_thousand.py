"""Ten thousand waits on one thread."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["4/fit"]
# ///
import asyncio
import threading
import time

threads = set()


async def guest():
    threads.add(threading.get_ident())
    await asyncio.sleep(1)


async def main():
    start = time.perf_counter()
    await asyncio.gather(*[guest() for number in range(10_000)])
    seconds = time.perf_counter() - start
    if seconds < 5:
        print(f"less than 5 seconds, threads used: {len(threads)}")


asyncio.run(main())
