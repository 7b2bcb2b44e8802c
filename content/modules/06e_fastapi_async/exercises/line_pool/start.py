"""Lines that break."""
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect, self.size = connect, size
        self.free = asyncio.Queue()

    @asynccontextmanager
    async def line(self):
        line = await self.connect()
        yield line
        await line.close()

    async def close(self):
        pass


if __name__ == "__main__":
    class Line:
        async def close(self):
            print("a line is closed")

    async def connect():
        await asyncio.sleep(0.1)
        print("a line is opened")
        return Line()

    async def handler(pool, number):
        async with pool.line():
            await asyncio.sleep(1)
            if number == 3:
                raise ConnectionError("line went dead")
            return number

    async def main():
        pool = Pool(connect, 2)
        print(await asyncio.gather(
            *[handler(pool, number) for number in range(6)],
            return_exceptions=True))
        await pool.close()

    asyncio.run(main())
