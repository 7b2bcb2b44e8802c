import json as real
import random

print(random.seed.__module__, real.dumps([1]))
try:
    import asyncio
except AttributeError as problem:
    print(problem)
asyncio.run(asyncio.sleep(0))
import queue

queue.Queue
