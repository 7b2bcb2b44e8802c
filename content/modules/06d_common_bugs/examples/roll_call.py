"""Who is here, and where do they stand?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def cook(rail):
    dish = await rail.get()
    await asyncio.sleep(9)
    print(dish)


def roll_call():
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        if task is not asyncio.current_task():
            frame = task.get_stack()[-1]
            print(task.get_name(), "stands at line", frame.f_lineno)


async def main():
    rail = asyncio.Queue()
    rail.put_nowait("soup")
    ada = asyncio.create_task(cook(rail), name="Ada")
    ben = asyncio.create_task(cook(rail), name="Ben")
    await asyncio.sleep(1)
    roll_call()
    for task in [ada, ben]:
        task.cancel()
    await asyncio.wait([ada, ben])


asyncio.run(main())
