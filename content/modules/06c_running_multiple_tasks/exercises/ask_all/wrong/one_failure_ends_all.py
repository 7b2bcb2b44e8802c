# expect: silent
"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    prices, silent = {}, []
    try:
        answers = await asyncio.gather(*[ask(shop) for shop in shops])
        prices = dict(zip(shops, answers))
    except ConnectionError:
        silent = list(shops)
    return prices, silent
