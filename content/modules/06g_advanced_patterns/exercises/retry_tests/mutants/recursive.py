import asyncio


async def retry(work, tries, first_pause):
    try:
        return await work()
    except ConnectionError:
        if tries == 1:
            raise
    await asyncio.sleep(first_pause)
    return await retry(work, tries - 1, first_pause * 2)
