"""The signal comes in the end."""
import asyncio


async def runner(start):
    await start.wait()


async def main():
    start = asyncio.Event()
    running = asyncio.create_task(runner(start))
    await asyncio.sleep(60)
    start.set()
    await running


asyncio.run(main())
