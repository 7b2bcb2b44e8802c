"""The reading list."""
import asyncio


async def collect(fetch, titles):
    async with asyncio.TaskGroup() as desk:
        tasks = [desk.create_task(fetch(title)) for title in titles]
    return [task.result() for task in tasks]
