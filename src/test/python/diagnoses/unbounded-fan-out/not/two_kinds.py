"""Nine hundred of each kind."""
import asyncio


async def read(number):
    await asyncio.sleep(0.1)


async def write(number):
    await asyncio.sleep(0.1)


async def main():
    await asyncio.gather(*(read(n) for n in range(900)), *(write(n) for n in range(900)))


asyncio.run(main())
