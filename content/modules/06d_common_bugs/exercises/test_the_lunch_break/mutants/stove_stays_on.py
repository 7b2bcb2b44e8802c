import asyncio


async def lunch(cook, dish, patience):
    task = asyncio.create_task(cook(dish))
    try:
        await asyncio.wait([task], timeout=patience)
    except asyncio.CancelledError:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        raise
    return task.result() if task.done() else "sandwich"
