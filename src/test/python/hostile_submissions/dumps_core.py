# told: 
import os

async def bounded_map(fetch, items, limit):
    os.abort()
