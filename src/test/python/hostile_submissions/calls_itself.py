# told: RecursionError
async def bounded_map(fetch, items, limit):
    return await bounded_map(fetch, items, limit)
