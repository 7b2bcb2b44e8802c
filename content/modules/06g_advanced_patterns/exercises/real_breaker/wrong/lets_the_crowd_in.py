# expect: one_tries: let
"""A fuse that lets one in."""
import asyncio


class Refused(Exception):
    """The breaker is open: nobody was asked."""


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest = limit, rest
        self.failures, self.open_until = 0, 0.0

    async def call(self, work):
        loop = asyncio.get_running_loop()
        if loop.time() < self.open_until:
            raise Refused
        try:
            answer = await work()
        except ConnectionError:
            self.failures += 1
            if self.failures >= self.limit:
                self.open_until = loop.time() + self.rest
            raise
        self.failures = 0
        return answer
