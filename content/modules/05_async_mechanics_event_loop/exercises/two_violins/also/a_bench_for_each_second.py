"""Two violins."""
from collections import deque


def run(parts):
    slate, turns = {0: deque(parts)}, []
    while slate:
        now = min(slate)
        bench = slate[now]
        while bench:
            name, part = bench.popleft()
            turns.append((now, name))
            try:
                seconds = part.send(None)
            except StopIteration:
                continue
            slate.setdefault(now + seconds, deque()).append((name, part))
        del slate[now]
    return turns
