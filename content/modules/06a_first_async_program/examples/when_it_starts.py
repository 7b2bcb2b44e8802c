"""When a new task gets its first turn."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def chop():
    print("chopping begins")
    await asyncio.sleep(1)
    print("chopping ends")


async def main():
    chopping = asyncio.create_task(chop())
    print("slip on the rail")
    await asyncio.sleep(0.5)
    print("half a second later")
    await chopping
    print("main ends")


asyncio.run(main())
