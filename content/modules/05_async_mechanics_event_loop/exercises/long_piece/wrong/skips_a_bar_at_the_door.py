# expect: all_bars: never played
"""The long piece."""
import asyncio
import time


async def practise(bars, play):
    came_in = time.monotonic()
    for bar in bars:
        if time.monotonic() - came_in >= 0.1:
            await asyncio.sleep(0)
            came_in = time.monotonic()
        else:
            play(bar)
