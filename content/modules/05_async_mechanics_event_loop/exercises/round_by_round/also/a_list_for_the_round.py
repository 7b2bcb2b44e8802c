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


def those_whose_time_has_come():
    while slate and slate[0][0] <= time.monotonic():
        yield heapq.heappop(slate)[2:]


def run():
    while bench or slate:
        if not bench:
            time.sleep(max(0, slate[0][0] - time.monotonic()))
        now_called = [*bench, *those_whose_time_has_come()]
        bench.clear()
        for note, values in now_called:
            note(*values)
