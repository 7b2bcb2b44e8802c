# expect: same_second: named
"""Two violins."""
import heapq
from collections import deque


def run(parts):
    bench, slate, turns, now = deque(parts), [], [], 0
    while bench or slate:
        if not bench:
            now, name, number, part = heapq.heappop(slate)
            bench.append((name, part))
        name, part = bench.popleft()
        turns.append((now, name))
        try:
            seconds = part.send(None)
        except StopIteration:
            continue
        entry = (now + seconds, name, len(turns), part)
        heapq.heappush(slate, entry)
    return turns
