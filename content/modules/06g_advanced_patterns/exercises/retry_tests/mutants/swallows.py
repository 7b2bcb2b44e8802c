import asyncio


async def retry(work, tries, first_pause):
    pause = first_pause
    for number in range(1, tries + 1):
        try:
            return await work()
        except ConnectionError:
            if number == tries:
                return None
        await asyncio.sleep(pause)
        pause *= 2
