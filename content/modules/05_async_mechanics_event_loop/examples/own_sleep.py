"""A sleep made of a future and a timer."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def own_sleep(seconds):
    loop = asyncio.get_running_loop()
    place = loop.create_future()
    loop.call_later(seconds, place.set_result, "awake")
    return await place


async def musician(name, seconds):
    answer = await own_sleep(seconds)
    print(f"{name} is {answer}")


async def main():
    oboe = asyncio.create_task(musician("oboe", 2), name="oboe")
    viola = asyncio.create_task(musician("viola", 1), name="viola")
    await oboe
    await viola


asyncio.run(main())
