# expect: others: room
"""The long piece."""
import asyncio


async def practise(bars, play):
    for bar in bars:
        play(bar)
    await asyncio.sleep(0)
