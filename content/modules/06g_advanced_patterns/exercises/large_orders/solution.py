"""Coins for large orders."""
import asyncio


def clock():
    return asyncio.get_running_loop().time()


class TokenBucket:
    def __init__(self, rate, size):
        self.rate, self.size, self.coins = rate, size, size
        self.last, self.line = clock(), asyncio.Lock()

    async def take(self, coins):
        if coins > self.size:
            raise ValueError(f"more than {self.size} coins")
        async with self.line:
            self.fill()
            await asyncio.sleep(max(0, coins - self.coins) / self.rate)
            self.fill()
            self.coins -= coins

    def fill(self):
        now = clock()
        new = (now - self.last) * self.rate
        self.coins, self.last = min(self.size, self.coins + new), now


if __name__ == "__main__":
    async def main():
        loop = asyncio.get_running_loop()
        bucket, start = TokenBucket(rate=2, size=4), loop.time()
        for sacks in [3, 3, 3]:
            await bucket.take(sacks)
            print(f"{loop.time() - start:.2f} s: {sacks} sacks")

    asyncio.run(main())
