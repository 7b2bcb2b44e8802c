"""The task takes the request back, in the way that is meant for it."""
import asyncio


async def shield_of_my_own():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        asyncio.current_task().uncancel()
        print("I have something more urgent")
    await asyncio.sleep(0.5)
    return "done"


async def main():
    task = asyncio.create_task(shield_of_my_own())
    await asyncio.sleep(1)
    task.cancel()
    print(await task)


asyncio.run(main())
