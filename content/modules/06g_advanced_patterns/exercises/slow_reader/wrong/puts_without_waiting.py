# expect: in_order: QueueFull
"""A slow reader."""
import asyncio
from contextlib import aclosing


async def relay(pages, send, ahead):
    rail, sent = asyncio.Queue(ahead), 0

    async def fetch():
        async with aclosing(pages()) as source:
            async for page in source:
                rail.put_nowait(page)
        await rail.put(None)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
            while (page := await rail.get()) is not None:
                await send(page)
                sent += 1
    except* ConnectionError:
        pass
    return sent
