# expect: drained: it took
"""Closing time for the kitchen."""
import asyncio


async def door(next_order, rail, waiting):
    while True:
        order = await next_order()
        waiting.append(order)
        await rail.put(order)


async def kitchen(cook, rail, waiting):
    while True:
        order = await rail.get()
        await cook(order)
        waiting.remove(order)
        rail.task_done()


async def serve(next_order, cook, stop, grace):
    rail, waiting = asyncio.Queue(), []
    entrance = asyncio.create_task(door(next_order, rail, waiting))
    cooks = [asyncio.create_task(kitchen(cook, rail, waiting))
             for _ in range(2)]
    await stop.wait()
    entrance.cancel()
    await asyncio.sleep(grace)
    for task in cooks:
        task.cancel()
    await asyncio.gather(entrance, *cooks, return_exceptions=True)
    return waiting
