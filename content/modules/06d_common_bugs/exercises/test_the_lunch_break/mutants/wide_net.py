import asyncio


async def lunch(cook, dish, patience):
    try:
        async with asyncio.timeout(patience):
            return await cook(dish)
    except Exception:
        return "sandwich"
