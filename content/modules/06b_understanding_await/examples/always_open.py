"""Open at three in the morning."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def is_open(hour):
    await asyncio.sleep(0.1)
    return 9 <= hour < 22


async def main():
    if is_open(3):
        print("first door: come in")
    else:
        print("first door: closed")

    if await is_open(3):
        print("second door: come in")
    else:
        print("second door: closed")


asyncio.run(main())
