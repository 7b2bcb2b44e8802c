"""Three old telephones."""
import asyncio


async def ask_all(call, questions):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.to_thread(call, question))
                 for question in questions]
    return [task.result() for task in tasks]
