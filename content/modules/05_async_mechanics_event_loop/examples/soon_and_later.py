"""Notes for the bench, and one for the slate."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def drum():
    print("drum")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "later")
    loop.call_soon(print, "soon")
    playing = asyncio.create_task(drum(), name="drum")
    print("main")
    await playing
    print("main again")


asyncio.run(main())
