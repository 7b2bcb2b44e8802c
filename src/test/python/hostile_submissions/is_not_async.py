# told: cannot be awaited
def bounded_map(fetch, items, limit):
    return []
