# expect: hands_out: coroutine
"""The last copy."""


async def lend(copies, title, fetch):
    if copies[title] == 0:
        return "out"
    copies[title] = copies[title] - 1
    book = fetch(title)
    return book
