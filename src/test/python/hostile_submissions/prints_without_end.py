# told: the results
async def bounded_map(fetch, items, limit):
    for _ in range(200_000):
        print("x" * 100)
