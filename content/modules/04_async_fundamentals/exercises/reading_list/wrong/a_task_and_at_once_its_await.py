# expect: together: at once
"""The reading list."""
import asyncio


async def collect(fetch, titles):
    books = []
    for title in titles:
        task = asyncio.create_task(fetch(title))
        books.append(await task)
    return books
