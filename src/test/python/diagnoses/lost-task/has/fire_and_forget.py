"""Made and forgotten in one line."""
import asyncio


async def log(text):
    await asyncio.sleep(0.1)
    print(text)


async def main():
    asyncio.create_task(log("started"))  # <- here
    await asyncio.sleep(1)


asyncio.run(main())
