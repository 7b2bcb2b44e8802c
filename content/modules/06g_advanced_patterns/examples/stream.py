"""Page after page, as far as needed."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/flow"]
# ///
import asyncio
from contextlib import aclosing


async def pages():
    try:
        for number in range(1, 100):
            await asyncio.sleep(1)
            print(f"fetched page {number}")
            yield [f"{number}a", f"{number}b"]
    finally:
        await asyncio.sleep(0.5)
        print("connection closed")


async def lines(source):
    async for page in source:
        for line in page:
            yield line


async def main():
    async with aclosing(pages()) as source:
        async with aclosing(lines(source)) as stream:
            async for line in stream:
                print(line)
                if line == "2a":
                    break
    print("reader is done")


asyncio.run(main())
