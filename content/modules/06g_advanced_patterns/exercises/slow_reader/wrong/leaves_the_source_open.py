# expect: hangs_up: closed
"""A slow reader."""
import asyncio


async def relay(pages, send, ahead):
    rail, sent = asyncio.Queue(ahead), 0

    async def fetch():
        async for page in pages():
            await rail.put(page)
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
