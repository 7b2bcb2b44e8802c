"""Two scales."""
import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=scales) as pool:
        calls = []
        for sack in sacks:
            notes = contextvars.copy_context()
            calls.append(loop.run_in_executor(pool, notes.run, weigh, sack))
        return await asyncio.gather(*calls)
