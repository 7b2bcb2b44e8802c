# told: the results
import sys

async def bounded_map(fetch, items, limit):
    return sys.stdin.read()
