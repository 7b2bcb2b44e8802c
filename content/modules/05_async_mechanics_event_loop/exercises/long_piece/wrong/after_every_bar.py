# expect: not_too_often: left the room
"""The long piece."""
import asyncio


async def practise(bars, play):
    for bar in bars:
        play(bar)
        await asyncio.sleep(0)
