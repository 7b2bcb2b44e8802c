# told: 
import os

async def bounded_map(fetch, items, limit):
    os.closerange(0, 256)
