# expect: on_time: backwards
"""Two violins."""
from collections import deque


def run(parts):
    bench, slate, turns, now = deque(parts), [], [], 0
    while bench or slate:
        if not bench:
            now, name, part = slate.pop(0)
            bench.append((name, part))
        name, part = bench.popleft()
        turns.append((now, name))
        try:
            seconds = part.send(None)
        except StopIteration:
            continue
        slate.append((now + seconds, name, part))
    return turns
