import asyncio


async def first_taxi(call, firms):
    tasks = [asyncio.create_task(call(firm)) for firm in firms]
    try:
        done, pending = await asyncio.wait(
            tasks, return_when=asyncio.FIRST_COMPLETED)
        return done.pop().result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
