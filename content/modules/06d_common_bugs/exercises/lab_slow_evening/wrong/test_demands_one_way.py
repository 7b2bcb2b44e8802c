# expect: accepts: thread pool of its own
"""The evening that drags."""
import asyncio
import threading
import time

KIND = "blocking-call"
WHO = "pay"


async def pay(table, sum_up, print_bill):
    total = await sum_up(table)
    await asyncio.to_thread(print_bill, table, total)
    return total


async def evening(tables, sum_up, print_bill):
    return await asyncio.gather(
        *[pay(table, sum_up, print_bill) for table in tables])


async def test_the_printer(program):
    seen = []

    async def sum_up(table):
        return 30

    def print_bill(table, total):
        seen.append(threading.current_thread().name)

    assert await program.pay(1, sum_up, print_bill) == 30
    assert len(seen) == 1
    assert seen[0].startswith("asyncio")
