"""main waits for everybody."""
import asyncio


async def slow():
    await asyncio.sleep(5)


async def main():
    task = asyncio.create_task(slow())
    await asyncio.sleep(0.1)
    await task


asyncio.run(main())
