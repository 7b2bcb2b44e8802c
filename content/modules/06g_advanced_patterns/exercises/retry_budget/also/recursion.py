"""Retry, but not for ever."""
import asyncio


async def again(work, tries, pause):
    try:
        return await work()
    except (ConnectionError, TimeoutError):
        if tries == 1:
            raise
    await asyncio.sleep(pause)
    return await again(work, tries - 1, pause * 2)


async def retry(work, tries, first_pause, budget):
    end = asyncio.get_running_loop().time() + budget
    async with asyncio.timeout_at(end):
        return await again(work, tries, first_pause)
