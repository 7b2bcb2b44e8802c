"""A hundred waits on one thread."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import threading
import time

threads = set()


async def request():
    threads.add(threading.get_ident())
    await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as group:
        for number in range(100):
            group.create_task(request())


start = time.perf_counter()
asyncio.run(main())
elapsed = time.perf_counter() - start
print(f"{elapsed:.0f} s, threads used: {len(threads)}")
