import asyncio


async def good(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "ok")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def bad():
    await asyncio.sleep(0.1)
    raise ValueError("boom")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(good("first", 0.02))
            group.create_task(bad())
            group.create_task(good("third", 5))
    except* ValueError as problems:
        print(problems.exceptions)
    async with asyncio.TaskGroup() as group:
        group.create_task(bad(), name="the end of it")


asyncio.run(main())
