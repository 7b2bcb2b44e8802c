# expect: promptly: was not booked
"""News from the scale."""
import asyncio
import time


async def weigh_in(scale, book, bound):
    readings = await asyncio.to_thread(list, scale())
    for grams in readings:
        await book(grams)
    return len(readings)
