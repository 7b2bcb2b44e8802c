# expect: to_the_end: async
"""Read a part through."""


async def read_through(part):
    answer = await part
    return [], answer
