import asyncio


async def retry(work, tries, first_pause):
    for number in range(1, tries + 1):
        try:
            return await work()
        except ConnectionError:
            if number == tries:
                raise
        await asyncio.sleep(first_pause)
