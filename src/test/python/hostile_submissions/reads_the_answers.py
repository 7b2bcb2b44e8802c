# told: is the check's
async def bounded_map(fetch, items, limit):
    return fetch.results(items)
