# told: waits for ever
import asyncio

async def bounded_map(fetch, items, limit):
    while True:
        try:
            await asyncio.Event().wait()
        except BaseException:
            pass
