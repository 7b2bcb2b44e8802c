import asyncio


async def ask(supplier, tries):
    for _ in range(tries):
        try:
            return await supplier()
        except ConnectionError:
            await asyncio.sleep(1)
    return None


async def order(supplier, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await ask(supplier, 3)
    except TimeoutError:
        return "closed"
