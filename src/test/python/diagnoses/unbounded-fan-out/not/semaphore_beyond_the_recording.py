"""The semaphore is known from the source, where the recording is too short."""
import asyncio

gate = asyncio.Semaphore(500)


async def limited(number):
    async with gate:
        await asyncio.sleep(0.1)
        return number


async def fetch(number):
    return await limited(number)


async def main():
    print(len(await asyncio.gather(*(fetch(n) for n in range(10_000)))))


asyncio.run(main())
