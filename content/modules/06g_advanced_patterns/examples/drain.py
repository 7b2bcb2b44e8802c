"""Closing time, in order."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/stop"]
# ///
import asyncio


async def door(rail, stop):
    number = 0
    while not stop.is_set():
        number += 1
        await rail.put(number)
        await asyncio.sleep(0.4)
    print("door closed, waiting orders:", rail.qsize())


async def cook(rail):
    while True:
        number = await rail.get()
        await asyncio.sleep(1)
        print(f"served {number}")
        rail.task_done()


async def main():
    stop, rail = asyncio.Event(), asyncio.Queue(maxsize=10)
    asyncio.get_running_loop().call_later(2.1, stop.set)
    async with asyncio.TaskGroup() as service:
        cooking = service.create_task(cook(rail), name="cook")
        await door(rail, stop)
        try:
            async with asyncio.timeout(2):
                await rail.join()
            print("all served")
        except TimeoutError:
            print("grace is over, left:", rail.qsize() + 1)
        cooking.cancel()
    print("lights out")


asyncio.run(main())
