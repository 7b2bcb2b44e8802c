"""News from the scale."""
import asyncio
from concurrent.futures import ThreadPoolExecutor

END = object()


async def weigh_in(scale, book, bound):
    """One thread in a pool; the loop asks it for each reading."""
    loop = asyncio.get_running_loop()
    rail = asyncio.Queue(bound)
    readings = iter(scale())
    pool = ThreadPoolExecutor(max_workers=1)

    async def ask():
        grams = None
        while grams is not END:
            grams = await loop.run_in_executor(pool, next, readings, END)
            await rail.put(grams)

    count = 0
    asking = asyncio.create_task(ask())
    try:
        while True:
            taking = asyncio.create_task(rail.get())
            await asyncio.wait([taking, asking],
                               return_when="FIRST_COMPLETED")
            if not taking.done() and asking.exception() is not None:
                taking.cancel()
                raise asking.exception()
            grams = await taking
            if grams is END:
                return count
            await book(grams)
            count += 1
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        pool.shutdown(wait=False)
