"""Cancelled before the end."""
import asyncio


async def heartbeat():
    while True:
        await asyncio.sleep(1)


async def main():
    beating = asyncio.create_task(heartbeat())
    await asyncio.sleep(3.5)
    beating.cancel()


asyncio.run(main())
