"""The word async, and a call that blocks."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def request():
    time.sleep(0.05)


async def main():
    async with asyncio.TaskGroup() as group:
        for number in range(100):
            group.create_task(request())


start = time.perf_counter()
asyncio.run(main())
elapsed = time.perf_counter() - start
print(f"{elapsed:.0f} s")
