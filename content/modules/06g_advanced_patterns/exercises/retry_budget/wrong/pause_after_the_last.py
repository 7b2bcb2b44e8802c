# expect: at_most: 3.3
"""Retry, but not for ever."""
import asyncio


async def retry(work, tries, first_pause, budget):
    last = None
    async with asyncio.timeout(budget):
        for number in range(tries):
            try:
                return await work()
            except (ConnectionError, TimeoutError) as error:
                last = error
                await asyncio.sleep(first_pause * 2 ** number)
        raise last
