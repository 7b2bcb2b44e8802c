# told: 
async def bounded_map(fetch, items, limit):
    fetch.peak = 3
    return [await fetch(item) for item in items]
