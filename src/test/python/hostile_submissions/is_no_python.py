# told: Python cannot read the file
async def bounded_map(fetch, items, limit):
    return [await fetch(item for item in items
