# told: 
import signal

async def bounded_map(fetch, items, limit):
    signal.raise_signal(signal.SIGTERM)
