"""A hundred requests, twenty workers."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time
from concurrent.futures import ThreadPoolExecutor


def request(number):
    time.sleep(1)
    return number


start = time.perf_counter()

with ThreadPoolExecutor(max_workers=20) as workers:
    answers = list(workers.map(request, range(100)))

elapsed = time.perf_counter() - start
print(f"{len(answers)} answers. Seconds:")
print(f"{elapsed:.0f}")
