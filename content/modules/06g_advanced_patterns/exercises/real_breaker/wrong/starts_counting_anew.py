# expect: fails_again
"""A fuse that lets one in."""
import asyncio


class Refused(Exception):
    """The breaker is open: nobody was asked."""


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest = limit, rest
        self.failures, self.open_until = 0, 0.0
        self.trying = False

    async def call(self, work):
        loop = asyncio.get_running_loop()
        if self.open_until:
            if self.trying or loop.time() < self.open_until:
                raise Refused
            self.trying = True
        try:
            answer = await work()
            self.failures, self.open_until = 0, 0.0
            return answer
        except ConnectionError:
            self.failures += 1
            if self.failures >= self.limit:
                self.failures = 0
                self.open_until = loop.time() + self.rest
            raise
        finally:
            self.trying = False
