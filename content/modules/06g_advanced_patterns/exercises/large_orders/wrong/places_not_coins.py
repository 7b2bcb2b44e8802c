# expect: waits
"""Coins for large orders."""
import asyncio


class TokenBucket:
    def __init__(self, rate, size):
        self.rate, self.size = rate, size
        self.places = asyncio.Semaphore(size)

    async def take(self, coins):
        if coins > self.size:
            raise ValueError("too many")
        loop = asyncio.get_running_loop()
        for _ in range(coins):
            await self.places.acquire()
            loop.call_later(1 / self.rate, self.places.release)
