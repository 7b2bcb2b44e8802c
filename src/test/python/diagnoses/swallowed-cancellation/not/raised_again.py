"""Clean up and raise again."""
import asyncio


async def download():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("closing")
        raise


async def main():
    task = asyncio.create_task(download())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
