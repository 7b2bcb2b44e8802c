# told: hang
async def bounded_map(fetch, items, limit):
    return 7 ** (10 ** 9)
