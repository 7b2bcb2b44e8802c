"""Recipe, slip, task and place."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import inspect


async def cook():
    await asyncio.sleep(1)
    return "soup"


async def main():
    slip = cook()
    task = asyncio.create_task(cook())
    place = asyncio.get_running_loop().create_future()
    for thing in [cook, slip, task, place]:
        print(type(thing).__name__, inspect.isawaitable(thing))
    place.set_result("bread")
    print(await slip, await task, await place)


asyncio.run(main())
