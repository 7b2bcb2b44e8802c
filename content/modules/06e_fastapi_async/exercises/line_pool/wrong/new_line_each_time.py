# expect: lends
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
            line = await self.connect()
            try:
                yield line
            finally:
                await line.close()

    async def close(self):
        while self.free:
            await self.free.pop().close()
