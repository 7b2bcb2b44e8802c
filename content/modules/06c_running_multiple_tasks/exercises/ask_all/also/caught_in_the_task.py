"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    prices, missing = {}, set()

    async def one(shop):
        try:
            prices[shop] = await ask(shop)
        except ConnectionError:
            missing.add(shop)

    async with asyncio.TaskGroup() as group:
        for shop in shops:
            group.create_task(one(shop))
    return prices, [shop for shop in shops if shop in missing]
