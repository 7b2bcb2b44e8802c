"""The same loop drives async functions."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import heapq
import time
import types
from collections import deque


@types.coroutine
def rest(seconds):
    yield seconds


async def musician(name, seconds):
    print(f"{name} plays")
    await rest(seconds)
    print(f"{name} plays again")


def run(bench):
    slate = []
    while bench or slate:
        if not bench:
            when, name, part = heapq.heappop(slate)
            time.sleep(max(0, when - time.monotonic()))
            bench.append((name, part))
        name, part = bench.popleft()
        try:
            seconds = part.send(None)
        except StopIteration:
            continue
        when = time.monotonic() + seconds
        heapq.heappush(slate, (when, name, part))


oboe = musician("oboe", 2)
viola = musician("viola", 1)
run(deque([("oboe", oboe), ("viola", viola)]))
