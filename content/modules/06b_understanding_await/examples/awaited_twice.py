"""Awaited twice: a task, then a slip."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

pans = []


async def cook():
    pans.append("pan")
    await asyncio.sleep(1)
    return "soup"


async def main():
    task = asyncio.create_task(cook())
    print(await task, await task)

    slip = cook()
    print(await slip)
    try:
        print(await slip)
    except RuntimeError as error:
        print(error)
    print(len(pans))


asyncio.run(main())
