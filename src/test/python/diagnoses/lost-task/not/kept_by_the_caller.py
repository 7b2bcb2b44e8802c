"""The maker hands the task to somebody who keeps it."""
import asyncio


async def work():
    await asyncio.sleep(0.2)
    return 5


def start():
    return asyncio.create_task(work())


async def main():
    task = start()
    await asyncio.sleep(0.1)
    print(await task)


asyncio.run(main())
