# expect: on_time: real time
"""Two violins."""
import heapq
import time
from collections import deque


def run(parts):
    bench, slate, turns, now = deque(parts), [], [], 0
    while bench or slate:
        if not bench:
            when, number, name, part = heapq.heappop(slate)
            time.sleep(when - now)
            now = when
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
