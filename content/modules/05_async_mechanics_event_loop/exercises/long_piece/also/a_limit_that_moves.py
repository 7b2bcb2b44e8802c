"""The long piece."""
import asyncio


async def practise(bars, play):
    loop = asyncio.get_running_loop()
    limit = loop.time() + 0.12
    for bar in bars:
        play(bar)
        if loop.time() > limit:
            await asyncio.sleep(0)
            limit = loop.time() + 0.12
