"""Awaited too soon: tasks that never meet."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return dish


async def main():
    start = time.perf_counter()
    await asyncio.create_task(cook("soup", 1))
    await asyncio.create_task(cook("fish", 2))
    print(f"first half: {time.perf_counter() - start:.0f} s")

    start = time.perf_counter()
    soup = asyncio.create_task(cook("soup", 1))
    fish = asyncio.create_task(cook("fish", 2))
    await soup
    await fish
    print(f"second half: {time.perf_counter() - start:.0f} s")


asyncio.run(main())
