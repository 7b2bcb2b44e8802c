"""Coins for large orders."""
import asyncio
import time


class TokenBucket:
    """Books at once, even below zero, and then waits off the debt."""

    def __init__(self, rate, size):
        self.rate, self.size = rate, size
        self.coins, self.seen = size, time.monotonic()

    async def take(self, coins):
        if coins > self.size:
            raise ValueError("too many")
        now = time.monotonic()
        self.coins += (now - self.seen) * self.rate
        self.coins = min(self.coins, self.size) - coins
        self.seen = now
        if self.coins < 0:
            await asyncio.sleep(-self.coins / self.rate)
