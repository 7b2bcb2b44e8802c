"""A fuse between us and them."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

calls = 0


async def supplier():
    global calls
    calls += 1
    if calls <= 3:
        await asyncio.sleep(0.2)
        raise ConnectionError
    return "flour"


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest = limit, rest
        self.failures, self.open_until = 0, 0.0

    async def call(self, work):
        loop = asyncio.get_running_loop()
        if loop.time() < self.open_until:
            return "refused"
        try:
            answer = await work()
        except ConnectionError:
            self.failures += 1
            if self.failures >= self.limit:
                self.open_until = loop.time() + self.rest
            return "failed"
        self.failures = 0
        return answer


async def main():
    breaker = Breaker(limit=3, rest=1.75)
    for number in range(7):
        print(await breaker.call(supplier))
        await asyncio.sleep(0.5)
    print(calls)


asyncio.run(main())
