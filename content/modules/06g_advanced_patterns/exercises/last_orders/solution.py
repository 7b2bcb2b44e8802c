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
    async with asyncio.TaskGroup() as service:
        entrance = service.create_task(door(next_order, rail, waiting))
        cooks = [service.create_task(kitchen(cook, rail, waiting))
                 for _ in range(2)]
        await stop.wait()
        entrance.cancel()
        try:
            async with asyncio.timeout(grace):
                await rail.join()
        except TimeoutError:
            print("grace is over, left:", waiting)
        for task in cooks:
            task.cancel()
    return waiting


if __name__ == "__main__":
    orders = asyncio.Queue()

    async def cook(order):
        await asyncio.sleep(2)
        print("served", order)

    async def main():
        stop = asyncio.Event()
        for order in range(1, 6):
            orders.put_nowait(order)
        asyncio.get_running_loop().call_later(0.5, stop.set)
        print("left:", await serve(orders.get, cook, stop, grace=3))

    asyncio.run(main())
