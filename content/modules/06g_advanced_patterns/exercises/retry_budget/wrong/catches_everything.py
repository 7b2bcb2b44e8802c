# expect: only_those: a KeyError
"""Retry, but not for ever."""
import asyncio


async def retry(work, tries, first_pause, budget):
    pause = first_pause
    async with asyncio.timeout(budget):
        for number in range(1, tries + 1):
            try:
                return await work()
            except Exception:
                if number == tries:
                    raise
            await asyncio.sleep(pause)
            pause *= 2
