# expect: pauses
"""Retry, but not for ever."""
import asyncio


async def retry(work, tries, first_pause, budget):
    async with asyncio.timeout(budget):
        for number in range(1, tries + 1):
            try:
                return await work()
            except (ConnectionError, TimeoutError):
                if number == tries:
                    raise
            await asyncio.sleep(first_pause)
