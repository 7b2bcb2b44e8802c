"""Served in the order of the seats."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6c/choose"]
# ///
import asyncio

finished = []


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    finished.append(dish)
    return dish


async def main():
    served = await asyncio.gather(
        cook("roast", 3),
        cook("salad", 1),
        cook("soup", 2),
    )
    print(*finished)
    print(*served)


asyncio.run(main())
