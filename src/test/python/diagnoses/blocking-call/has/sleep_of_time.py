"""time.sleep in a coroutine stops everybody."""
import asyncio
import time


async def rude():
    time.sleep(0.5)  # <- here


async def polite():
    await asyncio.sleep(0.1)
    print("back")


async def main():
    await asyncio.gather(rude(), polite())


asyncio.run(main())
