# expect: bug: silent shop
"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    questions = [ask(shop) for shop in shops]
    answers = await asyncio.gather(*questions, return_exceptions=True)
    prices, silent = {}, []
    for shop, answer in zip(shops, answers):
        if isinstance(answer, Exception):
            silent.append(shop)
        else:
            prices[shop] = answer
    return prices, silent
