"""Cancelled, and its clean-up awaited."""
import asyncio


async def serve():
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(0.2)
        print("closed")


async def main():
    server = asyncio.create_task(serve())
    await asyncio.sleep(1)
    server.cancel()
    await asyncio.gather(server, return_exceptions=True)


asyncio.run(main())
