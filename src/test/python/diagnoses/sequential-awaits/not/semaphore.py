"""A semaphore decides how many work at once."""
import asyncio


async def fetch(gate, url):
    async with gate:
        await asyncio.sleep(0.1)
        return url


async def main():
    gate = asyncio.Semaphore(1)
    for url in "abc":
        print(await fetch(gate, url))


asyncio.run(main())
