"""done() says that it is over, not how."""
import asyncio


async def download():
    await asyncio.sleep(0.1)
    return [][0]


async def main():
    task = asyncio.create_task(download())  # <- here
    while not task.done():
        await asyncio.sleep(0.05)
    print("downloaded")


asyncio.run(main())
