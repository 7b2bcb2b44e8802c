# expect: blocking-call: does not free the loop
"""The evening that drags."""
import asyncio
import threading
import time

KIND = "blocking-call"
WHO = "pay"


async def print_async(print_bill, table, total):
    print_bill(table, total)


async def pay(table, sum_up, print_bill):
    total = await sum_up(table)
    await print_async(print_bill, table, total)
    return total


async def evening(tables, sum_up, print_bill):
    return await asyncio.gather(
        *[pay(table, sum_up, print_bill) for table in tables])


async def test_the_printer(program):
    loops_thread = threading.get_ident()
    seen = []

    async def sum_up(table):
        return 30

    def print_bill(table, total):
        seen.append(threading.get_ident())

    assert await program.pay(1, sum_up, print_bill) == 30
    assert len(seen) == 1
    assert loops_thread not in seen
