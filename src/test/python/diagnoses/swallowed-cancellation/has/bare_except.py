"""A bare except catches everything, the cancellation too."""
import asyncio


async def poll():
    for _ in range(5):
        try:
            await asyncio.sleep(1)
        except:  # <- here
            print("something went wrong, going on")


async def main():
    task = asyncio.create_task(poll())
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.sleep(3)
    print("still polling:", not task.done())
    await task


asyncio.run(main())
