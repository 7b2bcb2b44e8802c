"""Two lines to the archive."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6e/own"]
# ///
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, size):
        self.free = asyncio.Queue()
        for number in range(size):
            self.free.put_nowait(f"line {number}")

    @asynccontextmanager
    async def connection(self):
        line = await self.free.get()
        try:
            yield line
        finally:
            self.free.put_nowait(line)


async def handler(pool, number):
    async with pool.connection():
        await asyncio.sleep(1)
        if number == 3:
            raise ValueError("no such parcel")
        return number


async def main():
    pool = Pool(2)
    jobs = [handler(pool, number) for number in range(6)]
    answers = await asyncio.gather(*jobs, return_exceptions=True)
    print(answers)
    print("lines free:", pool.free.qsize())


asyncio.run(main())
