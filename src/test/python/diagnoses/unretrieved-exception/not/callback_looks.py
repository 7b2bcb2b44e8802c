"""A callback looks at the exception."""
import asyncio


async def save():
    await asyncio.sleep(0.1)
    raise OSError("no room")


def report(task):
    print(task.exception())


async def main():
    task = asyncio.create_task(save())
    task.add_done_callback(report)
    await asyncio.sleep(0.5)


asyncio.run(main())
