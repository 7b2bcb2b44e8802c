# expect: never_more: handed out
"""The last copy."""
import asyncio


async def lend(copies, title, fetch):
    if copies[title] == 0:
        return "out"
    await asyncio.sleep(0)
    copies[title] = copies[title] - 1
    book = await fetch(title)
    return book
