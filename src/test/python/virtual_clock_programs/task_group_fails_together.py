import asyncio


async def good():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("good was cancelled")
        raise


async def bad():
    await asyncio.sleep(0.1)
    raise ValueError("boom")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(good())
            group.create_task(bad())
    except* ValueError as problems:
        print([str(problem) for problem in problems.exceptions])


asyncio.run(main())
