"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    asked = {shop: asyncio.create_task(ask(shop)) for shop in shops}
    if asked:
        await asyncio.wait(asked.values())
    errors = {shop: task.exception() for shop, task in asked.items()}
    silent = [shop for shop, error in errors.items()
              if isinstance(error, ConnectionError)]
    prices = {shop: task.result() for shop, task in asked.items()
              if shop not in silent}
    return prices, silent
