"""The exception is asked for after the wait."""
import asyncio


async def check(number):
    await asyncio.sleep(0.1)
    if number == 2:
        raise ValueError("two is broken")


async def main():
    tasks = [asyncio.create_task(check(number)) for number in range(3)]
    done, pending = await asyncio.wait(tasks)
    for task in done:
        if task.exception():
            print(task.exception())


asyncio.run(main())
