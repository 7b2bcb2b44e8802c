"""suppress(CancelledError) in the task that is cancelled."""
import asyncio
import contextlib


async def ticker():
    with contextlib.suppress(asyncio.CancelledError):  # <- here
        while True:
            await asyncio.sleep(1)
    return "stopped"


async def main():
    task = asyncio.create_task(ticker())
    await asyncio.sleep(2.5)
    task.cancel()
    print(await task)


asyncio.run(main())
