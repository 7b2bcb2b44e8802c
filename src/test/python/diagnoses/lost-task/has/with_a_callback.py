"""A callback knows the task only when it is over."""
import asyncio


async def job():
    await asyncio.sleep(0.1)
    return 42


def report(task):
    print(task.result())


async def main():
    asyncio.create_task(job()).add_done_callback(report)  # <- here
    await asyncio.sleep(0.3)


asyncio.run(main())
