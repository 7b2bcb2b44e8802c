"""A task that waits for something nobody else holds is thrown away."""
import asyncio
import gc


async def wait_for_news():
    await asyncio.get_running_loop().create_future()
    print("never said")


def subscribe():
    asyncio.get_running_loop().create_task(wait_for_news())  # <- here


async def main():
    subscribe()
    await asyncio.sleep(0.1)
    gc.collect()
    await asyncio.sleep(0.1)
    print("done")


asyncio.run(main())
