"""Coins for large orders."""
import asyncio


class TokenBucket:
    def __init__(self, rate, size):
        self.rate, self.size = rate, size
        self.coins = size

    async def take(self, coins):
        raise NotImplementedError


if __name__ == "__main__":
    async def main():
        loop = asyncio.get_running_loop()
        bucket, start = TokenBucket(rate=2, size=4), loop.time()
        for sacks in [3, 3, 3]:
            await bucket.take(sacks)
            print(f"{loop.time() - start:.2f} s: {sacks} sacks")

    asyncio.run(main())
