"""Two tasks in a group that waits for both."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print(f"{dish} ready")
    return dish


async def main():
    async with asyncio.TaskGroup() as group:
        pasta = group.create_task(cook("pasta", 2))
        salad = group.create_task(cook("salad", 1))
        print("two slips on the rail")
    print(f"served: {pasta.result()} and {salad.result()}")


asyncio.run(main())
