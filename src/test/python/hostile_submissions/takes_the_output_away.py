# told: the results
import sys

async def bounded_map(fetch, items, limit):
    sys.stdout = sys.stderr = None
