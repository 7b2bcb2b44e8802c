# told: Fetch.peak
async def bounded_map(fetch, items, limit):
    type(fetch).peak = 3
    return [await fetch(item) for item in items]
