"""BaseException is wider than it looks."""
import asyncio


async def job(name):
    await asyncio.sleep(5)
    return name


async def guarded(name):
    try:
        return await job(name)
    except BaseException as problem:  # <- here
        print(type(problem).__name__)
        return "failed"


async def main():
    task = asyncio.create_task(guarded("report"))
    await asyncio.sleep(1)
    task.cancel()
    print(await task)


asyncio.run(main())
