import asyncio
import contextlib


@contextlib.asynccontextmanager
async def connection():
    await asyncio.sleep(0.05)
    try:
        yield "open"
    finally:
        await asyncio.sleep(0.05)
        print("closed")


async def ticks(count):
    for number in range(count):
        await asyncio.sleep(0.05)
        yield number


async def main():
    async with connection() as state:
        print(state, [number async for number in ticks(3)])


asyncio.run(main())
