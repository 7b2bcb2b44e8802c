# told: KeyboardInterrupt
async def bounded_map(fetch, items, limit):
    raise KeyboardInterrupt
