# expect: comes_back
"""Lines that break."""
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect, self.free = connect, []
        self.places = asyncio.Semaphore(size)

    @asynccontextmanager
    async def line(self):
        await self.places.acquire()
        line = self.free.pop() if self.free else await self.connect()
        yield line
        self.free.append(line)
        self.places.release()

    async def close(self):
        while self.free:
            await self.free.pop().close()
