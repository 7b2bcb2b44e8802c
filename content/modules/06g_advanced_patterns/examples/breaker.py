"""A fuse between us and them."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

calls = []


async def supplier():
    calls.append("call")
    if len(calls) <= 3:
        await asyncio.sleep(0.2)
        raise ConnectionError
    return "flour"


class Breaker:
    failures, open_until = 0, 0.0

    async def call(self, work):
        loop = asyncio.get_running_loop()
        if loop.time() < self.open_until:
            return "refused"
        try:
            answer = await work()
        except ConnectionError:
            self.failures += 1
            if self.failures >= 3:
                self.open_until = loop.time() + 1.75
            return "failed"
        self.failures = 0
        return answer


async def main():
    breaker = Breaker()
    for number in range(7):
        print(await breaker.call(supplier))
        await asyncio.sleep(0.5)
    print(len(calls))


asyncio.run(main())
