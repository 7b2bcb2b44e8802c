"""A loop with a bench and a slate."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import heapq
from collections import deque


def musician(*rests):
    for seconds in rests:
        yield seconds


def run(bench):
    now = 0
    slate = []
    while bench or slate:
        if not bench:
            now, name, part = heapq.heappop(slate)
            bench.append((name, part))
        name, part = bench.popleft()
        try:
            seconds = next(part)
        except StopIteration:
            print(f"{now}: {name} is done")
            continue
        print(f"{now}: {name} rests {seconds}")
        heapq.heappush(slate, (now + seconds, name, part))


oboe = musician(3)
viola = musician(1, 1)
run(deque([("oboe", oboe), ("viola", viola)]))
