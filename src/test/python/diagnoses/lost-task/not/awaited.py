"""Awaited where it is made."""
import asyncio


async def work():
    await asyncio.sleep(0.1)
    return 1


async def main():
    print(await asyncio.create_task(work()))


asyncio.run(main())
