# expect: diagnosis: WHO
"""The printer and the soup."""
import asyncio
import time

KIND = "blocking-call"
WHO = "pay"


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def receipt(table, printer):
    return await asyncio.to_thread(printer, table)


async def pay(table, printer):
    await asyncio.sleep(0.5)  # the card
    return await receipt(table, printer)


async def test_soup_is_not_late(program):
    served, seen = [], []

    def printer(table):
        for _ in range(200):
            if served:
                break
            time.sleep(0.01)  # it prints, two seconds at most
        seen.extend(served)

    async def soup():
        await asyncio.sleep(0.6)
        served.append("soup")

    await asyncio.gather(program.pay(4, printer), soup())
    assert seen == ["soup"]
