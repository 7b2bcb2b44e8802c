"""Nobody waits before the loop has begun."""
import asyncio
import time

time.sleep(0.5)


async def main():
    await asyncio.sleep(0.1)


asyncio.run(main())
time.sleep(0.5)
