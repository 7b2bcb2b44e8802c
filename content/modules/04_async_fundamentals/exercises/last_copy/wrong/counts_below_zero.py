# expect: out: -1
"""The last copy."""


async def lend(copies, title, fetch):
    copies[title] = copies[title] - 1
    if copies[title] < 0:
        return "out"
    book = await fetch(title)
    return book
