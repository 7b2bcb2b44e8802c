"""Everybody who comes is served at once, however many there are."""
import asyncio


async def serve(guest):
    await asyncio.sleep(30)


async def main():
    served = set()
    for guest in range(1300):
        task = asyncio.create_task(serve(guest))  # <- here
        served.add(task)
        task.add_done_callback(served.discard)
        if guest % 20 == 0:
            await asyncio.sleep(0.1)
    await asyncio.gather(*served)


asyncio.run(main())
