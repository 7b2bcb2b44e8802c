"""The printer and the soup."""
import asyncio
import time

KIND = "blocking-call"
WHO = "receipt"


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def receipt(table, printer):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, lambda: printer(table))


async def pay(table, printer):
    await asyncio.sleep(0.5)  # the card
    return await receipt(table, printer)


async def test_heart_beats(program):
    beats, counted = [], []

    async def heart():
        while True:
            await asyncio.sleep(0.01)
            beats.append("beat")

    def printer(table):
        before = len(beats)
        for _ in range(100):
            time.sleep(0.02)
            if len(beats) > before:
                break
        counted.append(len(beats) - before)
        return f"table {table}"

    beating = asyncio.create_task(heart())
    assert await program.pay(7, printer) == "table 7"
    beating.cancel()
    assert counted[0] > 0
