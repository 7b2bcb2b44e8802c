import asyncio


async def lunch(cook, dish, patience):
    task = asyncio.create_task(cook(dish))
    await asyncio.wait([task], timeout=patience)
    if task.done():
        return task.result()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return "sandwich"
