"""One reader, asked for in two ways."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


def plain_book():
    time.sleep(1)
    return "book"


async def async_book():
    await asyncio.sleep(1)
    return "book"


start = time.perf_counter()
plain_book()
middle = time.perf_counter()
asyncio.run(async_book())
end = time.perf_counter()

print(f"plain {middle - start:.0f}, async {end - middle:.0f}")
