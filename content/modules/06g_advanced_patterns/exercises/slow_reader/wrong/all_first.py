# expect: overlap: 8
"""A slow reader."""
import asyncio
from contextlib import aclosing


async def relay(pages, send, ahead):
    async with aclosing(pages()) as source:
        collected = [page async for page in source]
    sent = 0
    try:
        for page in collected:
            await send(page)
            sent += 1
    except ConnectionError:
        pass
    return sent
