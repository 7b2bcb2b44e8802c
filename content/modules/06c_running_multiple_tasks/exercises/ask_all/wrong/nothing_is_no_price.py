# expect: prices: a price of 0
"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    questions = [ask(shop) for shop in shops]
    answers = await asyncio.gather(*questions, return_exceptions=True)
    prices, silent = {}, []
    for shop, answer in zip(shops, answers):
        if isinstance(answer, ConnectionError):
            silent.append(shop)
        elif isinstance(answer, Exception):
            raise answer
        elif answer:
            prices[shop] = answer
    return prices, silent
