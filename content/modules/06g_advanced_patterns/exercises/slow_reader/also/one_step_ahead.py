"""A slow reader."""
import asyncio
from collections import deque


async def relay(pages, send, ahead):
    """No queue: a task that sends, and a list that the source fills."""
    source = pages()
    waiting = deque()
    changed = asyncio.Condition()
    over = False
    sent = 0

    async def post():
        nonlocal sent
        while True:
            async with changed:
                await changed.wait_for(lambda: waiting or over)
                if not waiting:
                    return
                page = waiting.popleft()
                changed.notify_all()
            await send(page)
            sent += 1

    async def fetch():
        nonlocal over
        async for page in source:
            async with changed:
                await changed.wait_for(lambda: len(waiting) < ahead)
                waiting.append(page)
                changed.notify_all()
        async with changed:
            over = True
            changed.notify_all()

    posting = asyncio.create_task(post())
    fetching = asyncio.create_task(fetch())
    tasks = [posting, fetching]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in tasks:
            if task.done() and task.exception():
                raise task.exception()
    except ConnectionError:
        pass
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await source.aclose()
    return sent
