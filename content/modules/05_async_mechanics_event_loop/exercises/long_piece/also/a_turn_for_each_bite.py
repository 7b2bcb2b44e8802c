"""The long piece."""
import asyncio
import time


async def bite(rest_of_bars, play):
    end = time.monotonic() + 0.1
    for bar in rest_of_bars:
        play(bar)
        if time.monotonic() >= end:
            return True
    return False


async def practise(bars, play):
    rest_of_bars = iter(bars)
    while await asyncio.create_task(bite(rest_of_bars, play)):
        pass
