# expect: blocking-call
"""Retry, but not for ever."""
import asyncio
import time


async def retry(work, tries, first_pause, budget):
    pause = first_pause
    async with asyncio.timeout(budget):
        for number in range(1, tries + 1):
            try:
                return await work()
            except (ConnectionError, TimeoutError):
                if number == tries:
                    raise
            time.sleep(pause)
            pause *= 2
