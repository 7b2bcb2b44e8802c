import asyncio


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def receipt(table, printer):
    return printer(table)


async def pay(table, printer):
    await asyncio.sleep(0.5)  # the card
    return await receipt(table, printer)
