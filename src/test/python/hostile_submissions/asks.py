# told: EOFError
async def bounded_map(fetch, items, limit):
    return input("What is the answer? ")
