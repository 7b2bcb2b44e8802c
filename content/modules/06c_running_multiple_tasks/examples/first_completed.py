"""The first taxi, and the other two."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6c/choose"]
# ///
import asyncio

arrived = []


async def call_taxi(firm, seconds):
    await asyncio.sleep(seconds)
    arrived.append(firm)
    return firm


async def main():
    taxis = [
        asyncio.create_task(call_taxi("Blue", 2)),
        asyncio.create_task(call_taxi("Red", 1)),
        asyncio.create_task(call_taxi("Green", 3)),
    ]
    done, pending = await asyncio.wait(
        taxis, return_when=asyncio.FIRST_COMPLETED
    )
    print("I ride with", done.pop().result())
    await asyncio.sleep(3)
    print(len(arrived))


asyncio.run(main())
