import asyncio


async def lunch(cook, dish, patience):
    task = asyncio.create_task(cook(dish))
    try:
        await asyncio.wait([task], timeout=patience)
        return task.result() if task.done() else "sandwich"
    finally:
        task.cancel()
