"""The older name has the same trap."""
import asyncio


async def refresh():
    await asyncio.sleep(0.1)
    print("fresh")


async def main():
    asyncio.ensure_future(refresh())  # <- here
    await asyncio.sleep(0.3)


asyncio.run(main())
