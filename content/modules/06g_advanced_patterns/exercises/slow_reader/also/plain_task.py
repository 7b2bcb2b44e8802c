"""A slow reader."""
import asyncio
from contextlib import aclosing

END = object()


async def relay(pages, send, ahead):
    rail = asyncio.Queue(maxsize=ahead)

    async def fetch():
        async with aclosing(pages()) as source:
            async for page in source:
                await rail.put(page)

    async def fetch_to_the_end():
        try:
            await fetch()
        finally:
            await rail.put(END)

    fetching = asyncio.create_task(fetch_to_the_end())
    sent = 0
    try:
        while (page := await rail.get()) is not END:
            try:
                await send(page)
            except ConnectionError:
                return sent
            sent += 1
        await fetching
        return sent
    finally:
        fetching.cancel()
        while not fetching.done():
            if not rail.empty():
                rail.get_nowait()
            await asyncio.wait([fetching], timeout=0.01)
