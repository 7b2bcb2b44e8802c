# expect: holds: never holds more
"""Coins for large orders."""
import asyncio


class TokenBucket:
    def __init__(self, rate, size):
        self.rate, self.size, self.coins = rate, size, size
        self.last = asyncio.get_running_loop().time()
        self.line = asyncio.Lock()

    async def take(self, coins):
        if coins > self.size:
            raise ValueError("too many")
        async with self.line:
            self.fill()
            if self.coins < coins:
                await asyncio.sleep((coins - self.coins) / self.rate)
                self.fill()
            self.coins -= coins

    def fill(self):
        now = asyncio.get_running_loop().time()
        self.coins += (now - self.last) * self.rate
        self.last = now
