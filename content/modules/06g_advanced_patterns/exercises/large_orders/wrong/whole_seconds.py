# expect: waits
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
            while self.coins < coins:
                await asyncio.sleep(1)
                self.coins = min(self.size, self.coins + self.rate)
            self.coins -= coins
