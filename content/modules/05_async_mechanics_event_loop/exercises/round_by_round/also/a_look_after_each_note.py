"""Round by round."""
import heapq
import time
from collections import deque
from itertools import count

bench, slate, numbers = deque(), [], count()


def call_soon(note, *values):
    bench.append((note, values))


def call_later(seconds, note, *values):
    when = time.monotonic() + seconds
    heapq.heappush(slate, (when, next(numbers), note, values))


def run():
    while bench or slate:
        while slate and (not bench or slate[0][0] <= time.monotonic()):
            when, number, note, values = heapq.heappop(slate)
            time.sleep(max(0, when - time.monotonic()))
            call_soon(note, *values)
        note, values = bench.popleft()
        note(*values)
