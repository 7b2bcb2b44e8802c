# expect: out: lift
"""The last copy."""


async def lend(copies, title, fetch):
    book = await fetch(title)
    if copies[title] == 0:
        return "out"
    copies[title] = copies[title] - 1
    return book
