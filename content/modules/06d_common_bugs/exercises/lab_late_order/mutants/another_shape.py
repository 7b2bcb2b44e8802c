import asyncio


async def ask(supplier, tries):
    while tries > 0:
        try:
            return await supplier()
        except asyncio.CancelledError:
            raise
        except ConnectionError:
            tries -= 1
        if tries:
            await asyncio.sleep(1)


async def order(supplier, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await ask(supplier, 3)
    except TimeoutError:
        return "closed"
