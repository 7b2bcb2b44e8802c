"""The polite way to wait."""
import asyncio


async def wait(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    print(await asyncio.gather(wait(1), wait(2)))


asyncio.run(main())
