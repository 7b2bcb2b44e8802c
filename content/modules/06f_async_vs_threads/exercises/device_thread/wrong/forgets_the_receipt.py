# expect: held_back: on the way
"""News from the scale."""
import asyncio
import time


async def weigh_in(scale, book, bound):
    rail, count = asyncio.Queue(bound), 0
    loop = asyncio.get_running_loop()

    def read():
        for grams in scale():
            asyncio.run_coroutine_threadsafe(rail.put(grams), loop)
        asyncio.run_coroutine_threadsafe(rail.put(None), loop)

    reading = asyncio.create_task(asyncio.to_thread(read))
    while (grams := await rail.get()) is not None:
        await book(grams)
        count += 1
    await reading
    return count
