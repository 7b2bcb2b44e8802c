"""A loop with a bench."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
from collections import deque


def musician(name, bars):
    for bar in range(1, bars + 1):
        print(f"{name} bar {bar}")
        yield


bench = deque()
bench.append(musician("oboe", 1))
bench.append(musician("viola", 3))
bench.append(musician("drum", 2))

while bench:
    part = bench.popleft()
    try:
        next(part)
    except StopIteration:
        continue
    bench.append(part)
