"""Coins for large orders."""
import asyncio
from collections import deque


class TokenBucket:
    def __init__(self, rate, size):
        self.rate, self.size, self.coins = rate, size, size
        self.loop = asyncio.get_running_loop()
        self.last = self.loop.time()
        self.line = deque()

    def fill(self):
        now = self.loop.time()
        self.coins += (now - self.last) * self.rate
        self.coins = min(self.coins, self.size)
        self.last = now

    async def take(self, coins):
        if coins > self.size:
            raise ValueError("the bucket is too small")
        me = object()
        self.line.append(me)
        try:
            while True:
                self.fill()
                missing = coins - self.coins
                if self.line[0] is me and missing < 1e-6:
                    self.coins -= coins
                    return
                await asyncio.sleep(max(missing / self.rate, 1e-3))
        finally:
            self.line.remove(me)
