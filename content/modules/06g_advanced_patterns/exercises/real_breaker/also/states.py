"""A fuse that lets one in."""
import time

CLOSED, OPEN, HALF_OPEN = "closed", "open", "half open"


class Refused(Exception):
    pass


class Breaker:
    def __init__(self, limit, rest):
        self.limit = limit
        self.rest = rest
        self.state = CLOSED
        self.failures = 0
        self.since = 0

    async def call(self, work):
        rested = time.monotonic() - self.since
        if self.state == OPEN and rested >= self.rest:
            self.state = HALF_OPEN
        elif self.state != CLOSED:
            raise Refused("later, please")
        before = self.state
        try:
            answer = await work()
        except ConnectionError:
            self.failures += 1
            if before == HALF_OPEN or self.failures >= self.limit:
                self.state = OPEN
                self.since = time.monotonic()
            raise
        except BaseException:
            if before == HALF_OPEN:
                self.state = OPEN
            raise
        self.state = CLOSED
        self.failures = 0
        return answer
