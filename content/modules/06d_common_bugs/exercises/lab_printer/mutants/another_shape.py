import asyncio


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def pay(table, printer):
    await asyncio.sleep(0.5)
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, printer, table)
