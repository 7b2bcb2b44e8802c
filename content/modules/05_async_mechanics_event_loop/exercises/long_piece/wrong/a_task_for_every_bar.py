# expect: others: room
"""The long piece."""
import asyncio


async def practise(bars, play):
    async def one(bar):
        play(bar)

    await asyncio.gather(*[one(bar) for bar in bars])
