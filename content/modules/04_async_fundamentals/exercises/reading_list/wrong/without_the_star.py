# expect: in_order: star
"""The reading list."""
import asyncio


async def collect(fetch, titles):
    return await asyncio.gather([fetch(title) for title in titles])
