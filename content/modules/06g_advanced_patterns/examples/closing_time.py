"""A rail that can be closed."""
# /// script
# requires-python = ">=3.13"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/flow"]
# ///
import asyncio


async def cook(name, rail):
    try:
        while True:
            dish = await rail.get()
            await asyncio.sleep(1)
            print(f"{name}: {dish}")
    except asyncio.QueueShutDown:
        print(f"{name} goes home")


async def main():
    rail = asyncio.Queue()
    for dish in ["soup", "fish", "cake"]:
        rail.put_nowait(dish)
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(cook("Ada", rail), name="Ada")
        kitchen.create_task(cook("Ben", rail), name="Ben")
        rail.shutdown()
        try:
            rail.put_nowait("late order")
        except asyncio.QueueShutDown:
            print("closed")


asyncio.run(main())
