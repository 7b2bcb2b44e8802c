# expect: silent: calls off the others
"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    prices, silent = {}, []

    async def one(shop):
        try:
            prices[shop] = await ask(shop)
        except ConnectionError:
            silent.append(shop)
            raise

    try:
        async with asyncio.TaskGroup() as group:
            for shop in shops:
                group.create_task(one(shop))
    except* ConnectionError:
        pass
    return prices, silent
