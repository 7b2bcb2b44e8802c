import asyncio
from concurrent.futures import ThreadPoolExecutor


async def pay(table, sum_up, print_bill):
    total = await sum_up(table)
    with ThreadPoolExecutor(1) as pool:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(pool, print_bill, table, total)
    return total


async def evening(tables, sum_up, print_bill):
    return await asyncio.gather(
        *[pay(table, sum_up, print_bill) for table in tables])
