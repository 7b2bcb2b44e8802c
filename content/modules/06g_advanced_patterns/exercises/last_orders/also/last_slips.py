"""Closing time for the kitchen."""
import asyncio


async def serve(next_order, cook, stop, grace):
    """Each cook goes home at a slip that says so."""
    rail, done, taken = asyncio.Queue(), [], []

    async def door():
        while True:
            order = await next_order()
            taken.append(order)
            rail.put_nowait(order)

    async def kitchen():
        while (order := await rail.get()) is not None:
            await cook(order)
            done.append(order)

    entrance = asyncio.create_task(door())
    cooks = [asyncio.create_task(kitchen()) for _ in range(2)]
    try:
        await stop.wait()
        entrance.cancel()
        for _ in cooks:
            rail.put_nowait(None)
        await asyncio.wait_for(asyncio.gather(*cooks), grace)
    except asyncio.TimeoutError:
        pass
    finally:
        for task in [entrance, *cooks]:
            task.cancel()
        await asyncio.gather(entrance, *cooks, return_exceptions=True)
    return [order for order in taken if order not in done]
