"""Three coins and one a second."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


class TokenBucket:
    def __init__(self, rate, size):
        self.rate, self.size = rate, size
        self.coins = size
        self.last = asyncio.get_running_loop().time()
        self.line = asyncio.Lock()

    async def take(self):
        async with self.line:
            self.fill()
            if self.coins < 1:
                await asyncio.sleep((1 - self.coins) / self.rate)
                self.fill()
            self.coins -= 1

    def fill(self):
        now = asyncio.get_running_loop().time()
        new = (now - self.last) * self.rate
        self.coins = min(self.size, self.coins + new)
        self.last = now


async def main():
    loop = asyncio.get_running_loop()
    bucket = TokenBucket(rate=1, size=3)
    start = loop.time()
    times = []
    for call in range(6):
        await bucket.take()
        times.append(round(loop.time() - start))
    print(*times)


asyncio.run(main())
