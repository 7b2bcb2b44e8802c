"""An asyncio lock does not let its holder in again."""
import asyncio

lock = asyncio.Lock()


async def save():
    async with lock:  # <- here
        print("saved")


async def main():
    async with lock:
        await save()


asyncio.run(main())
