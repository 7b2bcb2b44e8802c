import asyncio


async def retry(work, tries, first_pause):
    pause = first_pause
    for number in range(1, tries + 1):
        try:
            return await work()
        except Exception:
            if number == tries:
                raise
        await asyncio.sleep(pause)
        pause *= 2
