# told: os.kill
import os
import signal

async def bounded_map(fetch, items, limit):
    os.kill(os.getpid(), signal.SIGKILL)
