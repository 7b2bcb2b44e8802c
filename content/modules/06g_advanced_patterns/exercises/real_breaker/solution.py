"""A fuse that lets one in."""
import asyncio


def clock():
    return asyncio.get_running_loop().time()


class Refused(Exception):
    """The breaker is open: nobody was asked."""


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest = limit, rest
        self.failures, self.open_until = 0, 0.0
        self.trying = False

    async def call(self, work):
        trial = self.failures >= self.limit
        if trial and (self.trying or clock() < self.open_until):
            raise Refused
        self.trying = trial
        try:
            answer = await work()
            self.failures = 0
            return answer
        except ConnectionError:
            self.failures += 1
            self.open_until = clock() + self.rest
            raise
        finally:
            if trial:
                self.trying = False


if __name__ == "__main__":
    calls = []

    async def supplier():
        calls.append("call")
        await asyncio.sleep(0.1)
        if len(calls) <= 3:
            raise ConnectionError
        return "flour"

    async def main():
        breaker = Breaker(limit=2, rest=5)
        for second in range(1, 17):
            try:
                print(second, await breaker.call(supplier))
            except (Refused, ConnectionError) as error:
                print(second, type(error).__name__)
            await asyncio.sleep(1)

    asyncio.run(main())
