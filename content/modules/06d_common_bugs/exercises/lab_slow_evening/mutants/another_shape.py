import asyncio


async def pay(table, sum_up, print_bill):
    total = await sum_up(table)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print_bill, table, total)
    return total


async def evening(tables, sum_up, print_bill):
    return await asyncio.gather(
        *[pay(table, sum_up, print_bill) for table in tables])
