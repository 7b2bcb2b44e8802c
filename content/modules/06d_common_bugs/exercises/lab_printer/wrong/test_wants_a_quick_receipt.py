# expect: accepts: right program
"""The printer and the soup."""
import asyncio
import time

KIND = "blocking-call"
WHO = "receipt"


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def receipt(table, printer):
    return await asyncio.to_thread(printer, table)


async def pay(table, printer):
    await asyncio.sleep(0.5)  # the card
    return await receipt(table, printer)


async def test_paying_is_quick(program):
    def printer(table):
        time.sleep(0.4)

    start = time.perf_counter()
    await program.pay(4, printer)
    assert time.perf_counter() - start < 0.6
