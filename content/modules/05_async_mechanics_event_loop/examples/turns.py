"""Which await gives the room away?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["5/queues"]
# ///
import asyncio


async def play(name, bar):
    print(f"{name} bar {bar}")


async def oboe():
    await play("oboe", 1)
    await play("oboe", 2)
    await asyncio.sleep(0)
    await play("oboe", 3)


async def viola():
    await play("viola", 1)
    await asyncio.sleep(0)
    await play("viola", 2)


async def main():
    first = asyncio.create_task(oboe(), name="oboe")
    second = asyncio.create_task(viola(), name="viola")
    await first
    await second


asyncio.run(main())
