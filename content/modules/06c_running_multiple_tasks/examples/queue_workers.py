"""Two cooks and a short rail."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6c/choose"]
# ///
import asyncio
import time


async def cook(rail):
    while True:
        seconds = await rail.get()
        await asyncio.sleep(seconds)
        rail.task_done()


async def main():
    start = time.perf_counter()
    rail = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as kitchen:
        cooks = [kitchen.create_task(cook(rail)) for _ in range(2)]
        for seconds in [1, 1, 1, 1, 1, 1, 1, 1]:
            await rail.put(seconds)
        print(f"taken {time.perf_counter() - start:.0f}")
        await rail.join()
        print(f"served {time.perf_counter() - start:.0f}")
        for task in cooks:
            task.cancel()


asyncio.run(main())
