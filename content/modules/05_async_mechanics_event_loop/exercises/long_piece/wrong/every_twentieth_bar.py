# expect: others: room
"""The long piece."""
import asyncio


async def practise(bars, play):
    for number, bar in enumerate(bars, start=1):
        play(bar)
        if number % 20 == 0:
            await asyncio.sleep(0)
