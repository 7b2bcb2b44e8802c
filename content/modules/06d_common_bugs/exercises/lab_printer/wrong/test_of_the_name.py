# expect: accepts: another
"""The printer and the soup."""
import asyncio

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


async def test_receipt(program):
    assert "to_thread" in program.receipt.__code__.co_names
