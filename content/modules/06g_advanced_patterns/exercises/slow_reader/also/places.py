"""A slow reader."""
import asyncio
from contextlib import aclosing


async def relay(pages, send, ahead):
    """One task sends; the source waits for a free place."""
    rail = asyncio.Queue()
    places = asyncio.Semaphore(ahead)

    async def post():
        sent = 0
        try:
            while (page := await rail.get()) is not None:
                places.release()
                await send(page[0])
                sent += 1
        except ConnectionError:
            pass
        return sent

    async def fetch():
        async with aclosing(pages()) as source:
            async for page in source:
                await places.acquire()
                rail.put_nowait([page])
        rail.put_nowait(None)

    posting = asyncio.create_task(post())
    fetching = asyncio.create_task(fetch())
    try:
        await asyncio.wait({posting, fetching},
                           return_when="FIRST_COMPLETED")
        if fetching.done():
            fetching.result()
        return await posting
    finally:
        posting.cancel()
        fetching.cancel()
        await asyncio.gather(posting, fetching, return_exceptions=True)
