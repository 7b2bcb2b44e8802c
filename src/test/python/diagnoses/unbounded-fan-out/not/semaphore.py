"""Many tasks, few at work."""
import asyncio


async def fetch(gate, number):
    async with gate:
        await asyncio.sleep(0.01)
        return number


async def main():
    gate = asyncio.Semaphore(50)
    print(len(await asyncio.gather(*(fetch(gate, n) for n in range(2000)))))


asyncio.run(main())
