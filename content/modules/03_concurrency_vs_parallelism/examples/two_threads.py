"""Two threads that compute."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time
from concurrent.futures import ThreadPoolExecutor


def peel(number):
    before = time.thread_time()
    for potato in range(1_000_000):
        pass
    return time.thread_time() - before


best = 0
with ThreadPoolExecutor(max_workers=2) as workers:
    for attempt in range(10):
        start = time.perf_counter()
        work = sum(workers.map(peel, range(2)))
        best = max(best, work / (time.perf_counter() - start))

if best > 1.3:
    print("more than one core at work")
else:
    print("never more than one core at work")
