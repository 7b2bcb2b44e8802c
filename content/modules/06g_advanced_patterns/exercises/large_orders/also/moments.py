"""Coins for large orders."""
import asyncio


class TokenBucket:
    """Counts no coins: it knows the moment at which it will be full."""

    def __init__(self, rate, size):
        self.loop = asyncio.get_running_loop()
        self.rate = rate
        self.size = size
        self.full_at = self.loop.time()

    async def take(self, coins):
        if coins > self.size:
            raise ValueError("too many")
        now = self.loop.time()
        self.full_at = max(self.full_at, now) + coins / self.rate
        ready = self.full_at - self.size / self.rate
        if ready > now:
            await asyncio.sleep(ready - now)
