"""Three books, in a row and together."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def book(title):
    await asyncio.sleep(1)
    return title


async def in_a_row():
    await book("atlas")
    await book("diary")
    await book("novel")


async def together():
    await asyncio.gather(book("atlas"), book("diary"), book("novel"))


start = time.perf_counter()
asyncio.run(in_a_row())
middle = time.perf_counter()
asyncio.run(together())
end = time.perf_counter()

print(f"in a row {middle - start:.0f}, together {end - middle:.0f}")
