"""Called off before its first turn."""
import asyncio


async def save():
    await asyncio.sleep(0.1)


async def main():
    await asyncio.sleep(0.1)
    task = asyncio.create_task(save())
    task.cancel()


asyncio.run(main())
