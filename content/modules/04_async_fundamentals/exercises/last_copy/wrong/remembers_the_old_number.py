# expect: never_more: handed out
"""The last copy."""


async def lend(copies, title, fetch):
    left = copies[title]
    if left == 0:
        return "out"
    book = await fetch(title)
    copies[title] = left - 1
    return book
