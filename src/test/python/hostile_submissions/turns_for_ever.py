# told: hang
async def bounded_map(fetch, items, limit):
    while True:
        pass
