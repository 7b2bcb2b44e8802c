"""The timeout fires, and nobody learns of it."""
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:  # <- here
        print("no, I stay")
    return "late"


async def main():
    async with asyncio.timeout(1):
        print(await slow())


asyncio.run(main())
