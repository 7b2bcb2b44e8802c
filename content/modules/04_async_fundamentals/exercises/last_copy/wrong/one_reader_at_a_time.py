# expect: together: at the same time
"""The last copy."""
import asyncio

desk = asyncio.Lock()


async def lend(copies, title, fetch):
    async with desk:
        if copies[title] == 0:
            return "out"
        book = await fetch(title)
        copies[title] = copies[title] - 1
        return book
