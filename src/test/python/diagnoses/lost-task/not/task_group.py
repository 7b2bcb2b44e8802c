"""A task group keeps its tasks."""
import asyncio


async def log(text):
    await asyncio.sleep(0.1)
    print(text)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(log("one"))
        group.create_task(log("two"))


asyncio.run(main())
