# expect: door_shut
"""Closing time for the kitchen."""
import asyncio


async def serve(next_order, cook, stop, grace):
    rail, waiting = asyncio.Queue(), []

    async def kitchen():
        while True:
            order = await rail.get()
            await cook(order)
            waiting.remove(order)
            rail.task_done()

    async with asyncio.TaskGroup() as service:
        cooks = [service.create_task(kitchen()) for _ in range(2)]
        while not stop.is_set():
            order = await next_order()
            waiting.append(order)
            rail.put_nowait(order)
        try:
            async with asyncio.timeout(grace):
                await rail.join()
        except TimeoutError:
            pass
        for task in cooks:
            task.cancel()
    return waiting
