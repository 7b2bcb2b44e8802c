import asyncio


async def write_down(order, save):
    await save(order)


async def take_order(order, save, thank):
    saving = asyncio.create_task(write_down(order, save))
    await saving
    await thank(order)


async def evening(orders, save, thank):
    for order in orders:
        await take_order(order, save, thank)
