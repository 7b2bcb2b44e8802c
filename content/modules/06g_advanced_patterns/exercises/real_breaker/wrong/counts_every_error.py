# expect: own_errors: LookupError
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
        trial = self.failures >= self.limit
        if trial and (self.trying or loop.time() < self.open_until):
            raise Refused
        self.trying = trial
        try:
            answer = await work()
            self.failures = 0
            return answer
        except Exception:
            self.failures += 1
            self.open_until = loop.time() + self.rest
            raise
        finally:
            if trial:
                self.trying = False
