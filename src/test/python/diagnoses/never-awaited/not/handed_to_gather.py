"""gather awaits what it gets."""
import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page


async def main():
    slips = [fetch(number) for number in range(3)]
    print(await asyncio.gather(*slips))


asyncio.run(main())
