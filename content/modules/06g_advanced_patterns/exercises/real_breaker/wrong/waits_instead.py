# expect: opens
"""A fuse that lets one in."""
import asyncio


class Refused(Exception):
    """The breaker is open: nobody was asked."""


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest = limit, rest
        self.failures, self.open_until = 0, 0.0
        self.line = asyncio.Lock()

    async def call(self, work):
        loop = asyncio.get_running_loop()
        async with self.line:
            await asyncio.sleep(self.open_until - loop.time())
            try:
                answer = await work()
                self.failures = 0
                return answer
            except ConnectionError:
                self.failures += 1
                if self.failures >= self.limit:
                    self.open_until = loop.time() + self.rest
                raise
