# expect: comes_back: cancelled block
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
            except Exception:
                self.free.append(line)
                raise
            self.free.append(line)

    async def close(self):
        while self.free:
            await self.free.pop().close()
