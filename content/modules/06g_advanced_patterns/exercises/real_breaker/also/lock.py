"""A fuse that lets one in."""
import asyncio


class Refused(Exception):
    pass


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest = limit, rest
        self.failures = 0
        self.blown_at = None
        self.door = asyncio.Lock()

    async def call(self, work):
        if self.blown_at is None:
            return await self.watched(work)
        now = asyncio.get_running_loop().time()
        if now - self.blown_at < self.rest or self.door.locked():
            raise Refused
        async with self.door:
            return await self.watched(work)

    async def watched(self, work):
        try:
            answer = await work()
        except ConnectionError:
            self.failures += 1
            if self.failures >= self.limit:
                self.blown_at = asyncio.get_running_loop().time()
            raise
        self.failures, self.blown_at = 0, None
        return answer
