# expect: on_its_thread: own thread
"""News from the scale."""
import asyncio
import time


async def weigh_in(scale, book, bound):
    def read():
        count = 0
        for grams in scale():
            asyncio.run(book(grams))
            count += 1
        return count

    return await asyncio.to_thread(read)
