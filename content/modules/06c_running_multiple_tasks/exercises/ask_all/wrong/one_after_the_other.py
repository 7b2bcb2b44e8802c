# expect: together: before the next
"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    prices, silent = {}, []
    for shop in shops:
        try:
            prices[shop] = await ask(shop)
        except ConnectionError:
            silent.append(shop)
    return prices, silent
