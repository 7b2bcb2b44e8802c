"""The evening that drags."""
import asyncio
import threading
import time

KIND = "___"
WHO = "___"


async def pay(table, sum_up, print_bill):
    total = await sum_up(table)
    print_bill(table, total)
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

    # Here: let program.pay print a bill, and look at what was seen.


if __name__ == "__main__":
    async def sum_up(table):
        await asyncio.sleep(0.5)
        return 10 * table

    def print_bill(table, total):  # of the printer's library
        time.sleep(0.5)
        print("table", table, "pays", total)

    start = time.perf_counter()
    asyncio.run(evening([1, 2, 3], sum_up, print_bill))
    print(f"after {time.perf_counter() - start:.1f} s")
