# expect: all_called
"""Two violins."""
import heapq
from collections import deque


def run(parts):
    bench, slate, turns, now = deque(parts), [], [], 0
    while bench or slate:
        if slate:
            now, number, name, part = heapq.heappop(slate)
            bench.append((name, part))
        name, part = bench.popleft()
        turns.append((now, name))
        try:
            seconds = part.send(None)
        except StopIteration:
            continue
        entry = (now + seconds, len(turns), name, part)
        heapq.heappush(slate, entry)
    return turns
