"""Trays one by one."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def trays():
    for number in range(3):
        await asyncio.sleep(1)
        yield number


async def main():
    async for tray in trays():
        await asyncio.sleep(1)
        print("tray", tray, "served")


asyncio.run(main())
