"""Two thousand pages at once."""
import asyncio


async def fetch(number):
    await asyncio.sleep(0.5)
    return number


async def main():
    pages = await asyncio.gather(*[fetch(n) for n in range(2000)])  # <- here
    print(len(pages))


asyncio.run(main())
