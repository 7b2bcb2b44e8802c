"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    tasks, running = [], set()
    try:
        for item in items:
            if len(running) == limit:
                done, running = await asyncio.wait(
                    running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            tasks.append(asyncio.create_task(fetch(item)))
            running.add(tasks[-1])
        if running:
            await asyncio.wait(
                running, return_when=asyncio.FIRST_EXCEPTION)
        return [task.result() for task in tasks if task.done()]
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
