# expect: catches: holds
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


async def test_soup_is_not_late(program):
    served = []
    start = time.perf_counter()
    await asyncio.gather(program.pay(4, str), program.serve("soup", served))
    assert served == ["soup"]
    assert time.perf_counter() - start < 1.5
