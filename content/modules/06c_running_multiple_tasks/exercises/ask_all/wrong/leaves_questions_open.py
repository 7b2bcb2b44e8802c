# expect: bug: still being asked
"""Ask every shop."""
import asyncio


async def one(ask, shop):
    try:
        return await ask(shop)
    except ConnectionError:
        return "silent"


async def ask_all(ask, shops):
    answers = await asyncio.gather(*[one(ask, shop) for shop in shops])
    prices, silent = {}, []
    for shop, answer in zip(shops, answers):
        if answer == "silent":
            silent.append(shop)
        else:
            prices[shop] = answer
    return prices, silent
