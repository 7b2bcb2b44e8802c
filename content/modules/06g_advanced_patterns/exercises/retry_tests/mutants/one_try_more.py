import asyncio


async def retry(work, tries, first_pause):
    for number in range(tries):
        try:
            return await work()
        except ConnectionError:
            await asyncio.sleep(first_pause * 2**number)
    return await work()
