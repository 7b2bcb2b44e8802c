"""Adding, with and without async."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import time


def plain_add(total):
    return total + 1


async def async_add(total):
    return total + 1


async def main():
    plain = asynchronous = 1000
    for attempt in range(9):
        start = time.perf_counter()
        for number in range(20_000):
            plain_add(number)
        middle = time.perf_counter()
        for number in range(20_000):
            await async_add(number)
        end = time.perf_counter()
        plain = min(plain, middle - start)
        asynchronous = min(asynchronous, end - middle)
    if asynchronous > plain:
        print("the plain call is quicker")
    else:
        print("the async call is quicker")


asyncio.run(main())
