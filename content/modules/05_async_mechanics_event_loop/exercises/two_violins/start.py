"""Two violins."""
import heapq
import types
from collections import deque


def run(parts):
    bench, turns, now = deque(parts), [], 0
    while bench:
        name, part = bench.popleft()
        turns.append((now, name))
        try:
            seconds = part.send(None)
        except StopIteration:
            continue
        bench.append((name, part))
    return turns


# Only to try it out:
if __name__ == "__main__":
    @types.coroutine
    def rest(seconds):
        yield seconds

    async def musician(*rests):
        for seconds in rests:
            await rest(seconds)

    parts = [("violin", musician(2, 1)), ("oboe", musician(1, 1)),
             ("violin", musician(2))]
    for second, name in run(parts):
        print(f"{second}: {name}")
