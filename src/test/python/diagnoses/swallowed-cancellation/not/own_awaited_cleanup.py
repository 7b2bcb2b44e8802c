"""The worker finishes what it has begun, awaits that, and ends."""
import asyncio


async def flush(items):
    await asyncio.sleep(0.2)
    print("flushed", items)


async def collector():
    items = []
    try:
        while True:
            await asyncio.sleep(1)
            items.append(len(items))
    except asyncio.CancelledError:
        await flush(items)


async def main():
    task = asyncio.create_task(collector())
    await asyncio.sleep(3.5)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(main())
