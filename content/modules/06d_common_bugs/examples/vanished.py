"""A task that nobody holds."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import gc


async def waiter(name):
    bell = asyncio.get_running_loop().create_future()
    try:
        await bell
    finally:
        print(f"{name} is gone")


async def main():
    kept = asyncio.create_task(waiter("Ada"))
    asyncio.create_task(waiter("Ben"))
    await asyncio.sleep(0.1)
    gc.collect()
    print("dust cleared")
    kept.cancel()
    await asyncio.wait([kept])


asyncio.run(main())
