"""The evening that drags."""
import asyncio
import threading
import time

KIND = "blocking-call"
WHO = "pay"


async def pay(table, sum_up, print_bill):
    total = await sum_up(table)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print_bill, table, total)
    return total


async def evening(tables, sum_up, print_bill):
    return await asyncio.gather(
        *[pay(table, sum_up, print_bill) for table in tables])


async def test_the_loop_goes_on(program):
    rung, heard = threading.Event(), []

    async def sum_up(table):
        return 1

    def print_bill(table, total):
        heard.append(rung.wait(0.2))

    paying = asyncio.create_task(program.pay(3, sum_up, print_bill))
    for _ in range(3):
        await asyncio.sleep(0)
    rung.set()
    await paying
    assert heard == [True]
