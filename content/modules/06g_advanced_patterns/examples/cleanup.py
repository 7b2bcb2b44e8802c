"""To stop takes time."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/stop"]
# ///
import asyncio
import time


async def courier():
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(2)
        print("bicycle locked")


async def main():
    start = time.perf_counter()
    task = asyncio.create_task(courier())
    await asyncio.sleep(1)
    task.cancel()
    print("asked:", task.done())
    await asyncio.wait([task])
    print("stopped:", task.cancelled())
    print(f"{time.perf_counter() - start:.0f} s")


asyncio.run(main())
