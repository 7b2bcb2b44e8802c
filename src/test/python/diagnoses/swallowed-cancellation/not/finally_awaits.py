"""A clean-up that takes its time."""
import asyncio


async def serve():
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(0.5)
        print("closed")


async def main():
    task = asyncio.create_task(serve())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
