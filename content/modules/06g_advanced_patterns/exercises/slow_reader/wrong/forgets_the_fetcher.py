# expect: hangs_up
"""A slow reader."""
import asyncio
from contextlib import aclosing


async def relay(pages, send, ahead):
    rail, sent = asyncio.Queue(ahead), 0

    async def fetch():
        async with aclosing(pages()) as source:
            async for page in source:
                await rail.put(page)
        await rail.put(None)

    fetching = asyncio.create_task(fetch())
    try:
        while (page := await rail.get()) is not None:
            await send(page)
            sent += 1
    except ConnectionError:
        pass
    return sent
