# expect: in_all: the limit stands inside the loop
"""Retry, but not for ever."""
import asyncio


async def retry(work, tries, first_pause, budget):
    pause = first_pause
    for number in range(1, tries + 1):
        try:
            async with asyncio.timeout(budget):
                return await work()
        except (ConnectionError, TimeoutError):
            if number == tries:
                raise
        await asyncio.sleep(pause)
        pause *= 2
