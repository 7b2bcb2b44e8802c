"""A loop left early, and one left properly."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
from contextlib import aclosing


async def pages(book):
    try:
        for number in range(9):
            yield number
    finally:
        print(f"{book} closed")


async def main():
    async for page in pages("atlas"):
        break
    print("done with the atlas")
    await asyncio.sleep(0.1)

    async with aclosing(pages("novel")) as reading:
        async for page in reading:
            break
    print("done with the novel")


asyncio.run(main())
