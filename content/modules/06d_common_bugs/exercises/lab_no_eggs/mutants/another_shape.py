import asyncio


async def shopping(shop, things):
    answers = await asyncio.gather(
        *(shop(thing) for thing in things), return_exceptions=True)
    bought, missing = {}, {}
    for thing, answer in zip(things, answers):
        kind = missing if isinstance(answer, Exception) else bought
        kind[thing] = answer
    return bought, missing
