"""Lines that break."""
import asyncio


class Lent:
    def __init__(self, pool):
        self.pool = pool

    async def __aenter__(self):
        self.lent = await self.pool.take()
        return self.lent

    async def __aexit__(self, kind, error, traceback):
        dead = isinstance(error, ConnectionError)
        await self.pool.bring_back(self.lent, dead)


class Pool:
    def __init__(self, connect, size):
        self.connect = connect
        self.size = size
        self.used = 0
        self.free = []
        self.change = asyncio.Condition()

    def line(self):
        return Lent(self)

    async def take(self):
        async with self.change:
            await self.change.wait_for(lambda: self.used < self.size)
            self.used += 1
        if self.free:
            return self.free.pop()
        try:
            return await self.connect()
        except BaseException:
            await self.leave()
            raise

    async def bring_back(self, line, dead):
        try:
            if dead:
                await line.close()
            else:
                self.free.append(line)
        finally:
            await self.leave()

    async def leave(self):
        self.used -= 1
        async with self.change:
            self.change.notify()

    async def close(self):
        await asyncio.gather(*(line.close() for line in self.free))
        self.free.clear()
