"""The weather report, ported and overlapped."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def ask(city, seconds):
    await asyncio.sleep(seconds)
    return city


async def report(requests):
    return await asyncio.gather(
        *[ask(city, seconds) for city, seconds in requests]
    )


start = time.perf_counter()
answers = asyncio.run(report([("Lima", 3), ("Oslo", 1), ("Rome", 2)]))
print(*answers)
print(f"{time.perf_counter() - start:.0f} s")
