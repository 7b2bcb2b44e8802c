"""The reading list."""
import asyncio


async def collect(fetch, titles):
    tasks = [asyncio.create_task(fetch(title)) for title in titles]
    return [await task for task in tasks]
