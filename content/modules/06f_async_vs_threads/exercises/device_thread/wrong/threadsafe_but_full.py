# expect: held_back
"""News from the scale."""
import asyncio
import time


async def weigh_in(scale, book, bound):
    rail, count = asyncio.Queue(bound), 0
    loop = asyncio.get_running_loop()

    def read():
        for grams in scale():
            loop.call_soon_threadsafe(rail.put_nowait, grams)
        loop.call_soon_threadsafe(rail.put_nowait, None)

    reading = asyncio.create_task(asyncio.to_thread(read))
    while (grams := await rail.get()) is not None:
        await book(grams)
        count += 1
    await reading
    return count
