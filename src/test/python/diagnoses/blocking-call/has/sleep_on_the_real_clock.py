"""time.sleep, watched on the real clock."""
# clock: real
import asyncio
import time


async def rude():
    time.sleep(0.15)  # <- here


async def main():
    await asyncio.gather(rude(), asyncio.sleep(0.01))


asyncio.run(main())
