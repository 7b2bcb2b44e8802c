# expect: at_most: nothing was raised
"""Retry, but not for ever."""
import asyncio


async def retry(work, tries, first_pause, budget):
    async with asyncio.timeout(budget):
        for number in range(tries):
            try:
                return await work()
            except (ConnectionError, TimeoutError):
                if number < tries - 1:
                    await asyncio.sleep(first_pause * 2 ** number)
