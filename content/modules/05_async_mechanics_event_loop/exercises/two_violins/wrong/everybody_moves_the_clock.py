# expect: all_called: second 0
"""Two violins."""
from collections import deque


def run(parts):
    bench, turns, now = deque(parts), [], 0
    while bench:
        name, part = bench.popleft()
        turns.append((now, name))
        try:
            now = now + part.send(None)
        except StopIteration:
            continue
        bench.append((name, part))
    return turns
