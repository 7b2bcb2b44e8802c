"""Awaited, so the failure is seen."""
import asyncio


async def save():
    await asyncio.sleep(0.1)
    raise OSError("no room")


async def main():
    task = asyncio.create_task(save())
    try:
        await task
    except OSError as problem:
        print(problem)


asyncio.run(main())
