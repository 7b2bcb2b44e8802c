"""The task returns as if it had finished."""
import asyncio


async def download():
    try:
        await asyncio.sleep(10)
        return "page"
    except asyncio.CancelledError:  # <- here
        return None


async def main():
    task = asyncio.create_task(download())
    await asyncio.sleep(0.1)
    task.cancel()
    print(await task, task.cancelled())


asyncio.run(main())
