# told: 
import sys

async def bounded_map(fetch, items, limit):
    sys.setrecursionlimit(60)
    return [await fetch(item) for item in items]
