# expect: silent: the silent shops
"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    prices, silent = {}, []

    async def one(shop):
        try:
            prices[shop] = await ask(shop)
        except ConnectionError:
            silent.append(shop)

    async with asyncio.TaskGroup() as group:
        for shop in shops:
            group.create_task(one(shop))
    return prices, silent
