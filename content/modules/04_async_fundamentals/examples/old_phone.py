"""A library that only knows how to block."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["4/fit"]
# ///
import asyncio
import time


def old_library(question):
    time.sleep(1)
    return question.upper()


async def main():
    start = time.perf_counter()
    print(*await asyncio.gather(
        asyncio.to_thread(old_library, "when"),
        asyncio.to_thread(old_library, "where"),
        asyncio.to_thread(old_library, "why"),
    ))
    print(f"{time.perf_counter() - start:.0f}")


asyncio.run(main())
