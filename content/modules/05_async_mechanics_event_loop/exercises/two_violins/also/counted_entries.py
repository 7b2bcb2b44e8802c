"""Two violins."""
import contextlib
import heapq
import itertools


def run(parts):
    numbers = itertools.count()
    slate = [(0, next(numbers), *entry) for entry in parts]
    turns = []
    while slate:
        now, _, name, part = heapq.heappop(slate)
        turns.append((now, name))
        with contextlib.suppress(StopIteration):
            when = now + part.send(None)
            heapq.heappush(slate, (when, next(numbers), name, part))
    return turns
