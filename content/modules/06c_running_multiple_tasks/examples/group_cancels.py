"""A task group turns back together."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6c/choose"]
# ///
import asyncio
import time


async def cook(dish, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{dish}: off the stove")
        raise
    if dish == "toast":
        raise ValueError("toast burned")


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cook("toast", 1))
            group.create_task(cook("soup", 3))
    except ExceptionGroup:
        print(f"meal called off at {time.perf_counter() - start:.0f} s")


asyncio.run(main())
