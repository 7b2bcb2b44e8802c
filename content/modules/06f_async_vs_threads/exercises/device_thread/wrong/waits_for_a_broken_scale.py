# expect: breaks: wait
"""News from the scale."""
import asyncio
import time


async def weigh_in(scale, book, bound):
    rail, count = asyncio.Queue(bound), 0
    loop = asyncio.get_running_loop()

    def hand_over(slip):
        asyncio.run_coroutine_threadsafe(rail.put(slip), loop).result()

    def read():
        for grams in scale():
            hand_over(grams)
        hand_over(None)

    reading = asyncio.create_task(asyncio.to_thread(read))
    while (grams := await rail.get()) is not None:
        await book(grams)
        count += 1
    await reading
    return count
