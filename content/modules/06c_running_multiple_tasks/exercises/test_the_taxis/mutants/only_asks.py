import asyncio


async def first_taxi(call, firms):
    pending = {asyncio.create_task(call(firm)) for firm in firms}
    error = ConnectionError("nobody to call")
    try:
        while pending:
            done, pending = await asyncio.wait(
                pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                error = task.exception()
                if error is None:
                    return task.result()
        raise error
    finally:
        for task in pending:
            task.cancel()
