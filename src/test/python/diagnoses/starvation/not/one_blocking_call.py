"""One call that blocks is a blocking call."""
# clock: real
import asyncio
import time


async def rude():
    time.sleep(0.15)


async def polite():
    await asyncio.sleep(0.01)


async def main():
    await asyncio.gather(polite(), rude())


asyncio.run(main())
