"""The evening that drags."""
import asyncio
import threading
import time

KIND = "blocking-call"
WHO = "pay"


async def in_a_thread(function, *arguments):
    loop = asyncio.get_running_loop()
    ended = loop.create_future()

    def work():
        try:
            function(*arguments)
            outcome, value = ended.set_result, None
        except Exception as error:
            outcome, value = ended.set_exception, error
        loop.call_soon_threadsafe(outcome, value)

    threading.Thread(target=work).start()
    await ended


async def pay(table, sum_up, print_bill):
    total = await sum_up(table)
    await in_a_thread(print_bill, table, total)
    return total


async def evening(tables, sum_up, print_bill):
    return await asyncio.gather(
        *[pay(table, sum_up, print_bill) for table in tables])


def test_the_whole_evening(program):
    here, seen = threading.current_thread(), set()

    async def sum_up(table):
        return table

    def print_bill(table, total):
        seen.add(threading.current_thread())

    totals = asyncio.run(program.evening([1, 2], sum_up, print_bill))
    assert totals == [1, 2]
    assert seen and here not in seen
