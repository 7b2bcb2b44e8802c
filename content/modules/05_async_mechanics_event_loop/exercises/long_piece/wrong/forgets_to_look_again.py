# expect: not_too_often: left the room
"""The long piece."""
import asyncio
import time


async def practise(bars, play):
    came_in = time.monotonic()
    for bar in bars:
        play(bar)
        if time.monotonic() - came_in >= 0.1:
            await asyncio.sleep(0)
