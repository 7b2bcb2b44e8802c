"""Closing time for the kitchen."""
import asyncio


async def serve(next_order, cook, stop, grace):
    """A task for each order; the semaphore is the stove."""
    stove, tasks = asyncio.Semaphore(2), {}

    async def make(order):
        async with stove:
            await cook(order)

    closing = asyncio.create_task(stop.wait())
    coming = asyncio.create_task(next_order())
    number = 0
    while not closing.done():
        await asyncio.wait([closing, coming],
                           return_when=asyncio.FIRST_COMPLETED)
        if coming.done() and not coming.cancelled():
            order = coming.result()
            tasks[asyncio.create_task(make(order))] = order
            coming = asyncio.create_task(next_order())
    coming.cancel()
    late = []
    if tasks:
        _, pending = await asyncio.wait(tasks, timeout=grace)
        for task in pending:
            task.cancel()
        late = [order for task, order in tasks.items() if task in pending]
    await asyncio.gather(*tasks, coming, return_exceptions=True)
    return late
