"""Lines that break."""
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect, self.free = connect, []
        self.places = asyncio.Semaphore(size)

    @asynccontextmanager
    async def line(self):
        async with self.places:
            line = self.free.pop() if self.free else await self.connect()
            try:
                yield line
            except ConnectionError:
                await line.close()
                raise
            except BaseException:
                self.free.append(line)
                raise
            self.free.append(line)

    async def close(self):
        while self.free:
            await self.free.pop().close()


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
