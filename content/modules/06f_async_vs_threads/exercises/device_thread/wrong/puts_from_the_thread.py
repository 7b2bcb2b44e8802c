# expect: promptly: bell
"""News from the scale."""
import asyncio
import time


async def weigh_in(scale, book, bound):
    rail, count = asyncio.Queue(bound), 0

    def read():
        for grams in scale():
            while rail.full():
                time.sleep(0.001)
            rail.put_nowait(grams)
        rail.put_nowait(None)

    reading = asyncio.create_task(asyncio.to_thread(read))
    while (grams := await rail.get()) is not None:
        await book(grams)
        count += 1
    await reading
    return count
