"""The clock: virtual nanoseconds, until something real makes it run at real speed."""

import asyncio
import time

_real_monotonic_ns = time.monotonic_ns

# As on a machine that has been up for a day: `last = 0` in a rate limiter means "long ago".
UPTIME_NS = 100_000 * 10**9

# A task that reads the clock this often without ever waiting is waiting for the clock itself.
_READS_BEFORE_SPINNING = 50_000
_SPIN_NS = 1_000


class Clock:
    """Virtual time in nanoseconds. Monotonic; `fell_back` says why it runs at real speed, if it does."""

    def __init__(self):
        self.on_spin = lambda seconds, first: None
        self.restart()

    def restart(self):
        """Virtual again, and at its beginning."""
        self._now = UPTIME_NS
        self._real_start = 0
        self.fell_back = None
        self._reader = None
        self._reads = 0
        self._spun = 0

    def now(self):
        if self.fell_back is not None:
            return self._now + _real_monotonic_ns() - self._real_start
        return self._now

    def elapsed_seconds(self):
        return (self.now() - UPTIME_NS) / 1e9

    def read(self):
        """The time as a program reads it: reading it over and over makes it pass, so that a busy-wait ends."""
        if self.fell_back is None:
            reader = current_task()
            if reader is not self._reader:
                self._reader, self._reads, self._spun = reader, 0, 0
            self._reads += 1
            if self._reads > _READS_BEFORE_SPINNING:
                step = max(_SPIN_NS, self._spun // 1000)
                self.on_spin(step / 1e9, first=self._spun == 0)
                self._spun += step
                self._now += step
        return self.now()

    def advance(self, nanoseconds):
        self.advance_to(self._now + nanoseconds)

    def advance_to(self, moment):
        """Moves on to a moment; one that has passed already changes nothing."""
        self._reader, self._reads, self._spun = None, 0, 0
        if moment > self._now:
            self._now = moment

    def fall_back(self, reason):
        """From now on at real speed. The first reason stays."""
        if self.fell_back is None:
            self._real_start = _real_monotonic_ns()
            self.fell_back = reason


def current_task():
    """The task whose step is running in this thread, or None."""
    loop = asyncio._get_running_loop()
    return asyncio.current_task(loop) if loop is not None else None
