# expect: others: not each `await`
"""The long piece."""
import asyncio
import time


async def one(bar, play):
    play(bar)


async def nobody():
    pass


async def practise(bars, play):
    came_in = time.monotonic()
    for bar in bars:
        await one(bar, play)
        if time.monotonic() - came_in >= 0.1:
            await nobody()
            came_in = time.monotonic()
