# told: cannot be awaited
async def bounded_map(fetch, items, limit):
    for item in items:
        yield await fetch(item)
