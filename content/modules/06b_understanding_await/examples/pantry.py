"""From the shelf, or by delivery: which await pauses?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def flour():
    print("flour from the shelf")


async def fish():
    print("fish ordered")
    await asyncio.sleep(1)
    print("fish delivered")


async def ben():
    print("Ben chops onions")


async def main():
    chopping = asyncio.create_task(ben())
    await flour()
    await fish()
    await chopping


asyncio.run(main())
