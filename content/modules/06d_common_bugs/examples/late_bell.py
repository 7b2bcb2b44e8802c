"""A limit around a call that blocks."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6d/blocked"]
# ///
import asyncio
import time


def old_report():
    time.sleep(3)
    return "report"


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(1) as limit:
            print(old_report())
    except TimeoutError:
        print("given up")
    print("the bell rang:", limit.expired())
    print(f"{time.perf_counter() - start:.0f} s")


asyncio.run(main())
