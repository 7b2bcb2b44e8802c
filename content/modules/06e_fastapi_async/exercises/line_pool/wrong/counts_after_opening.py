# expect: lends: open at the same time
"""Lines that break."""
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect, self.size, self.open = connect, size, 0
        self.free = []
        self.back = asyncio.Condition()

    @asynccontextmanager
    async def line(self):
        while not self.free and self.open >= self.size:
            async with self.back:
                await self.back.wait()
        if self.free:
            line = self.free.pop()
        else:
            line = await self.connect()
            self.open += 1
        dead = False
        try:
            yield line
        except ConnectionError:
            dead = True
            raise
        finally:
            if dead:
                await line.close()
                self.open -= 1
            else:
                self.free.append(line)
            async with self.back:
                self.back.notify()

    async def close(self):
        while self.free:
            await self.free.pop().close()
