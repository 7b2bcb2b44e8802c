"""Retry, but not for ever."""
import asyncio


async def retry(work, tries, first_pause, budget):
    async def patiently():
        for number in range(tries - 1):
            try:
                return await work()
            except (ConnectionError, TimeoutError):
                await asyncio.sleep(first_pause * 2 ** number)
        return await work()

    return await asyncio.wait_for(patiently(), budget)
