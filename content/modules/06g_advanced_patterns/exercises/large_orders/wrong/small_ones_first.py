# expect: in_line: overtook
"""Coins for large orders."""
import asyncio


class TokenBucket:
    def __init__(self, rate, size):
        self.rate, self.size, self.coins = rate, size, size
        self.last = asyncio.get_running_loop().time()

    async def take(self, coins):
        if coins > self.size:
            raise ValueError("too many")
        self.fill()
        while self.coins < coins:
            await asyncio.sleep((coins - self.coins) / self.rate)
            self.fill()
        self.coins -= coins

    def fill(self):
        now = asyncio.get_running_loop().time()
        new = (now - self.last) * self.rate
        self.coins = min(self.size, self.coins + new)
        self.last = now
