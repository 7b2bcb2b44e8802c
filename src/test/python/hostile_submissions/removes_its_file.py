# told: os.remove
import os

async def bounded_map(fetch, items, limit):
    os.remove(__file__)
