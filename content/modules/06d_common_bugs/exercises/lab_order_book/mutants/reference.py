import asyncio


async def write_down(order, save):
    await save(order)


async def take_order(order, save, thank):
    await write_down(order, save)
    await thank(order)


async def evening(orders, save, thank):
    for order in orders:
        await take_order(order, save, thank)
