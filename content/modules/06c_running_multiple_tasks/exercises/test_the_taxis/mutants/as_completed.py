import asyncio


async def first_taxi(call, firms):
    tasks = [asyncio.create_task(call(firm)) for firm in firms]
    try:
        for arrival in asyncio.as_completed(tasks):
            try:
                return await arrival
            except ConnectionError:
                pass
        raise ConnectionError("all of them broke down")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
