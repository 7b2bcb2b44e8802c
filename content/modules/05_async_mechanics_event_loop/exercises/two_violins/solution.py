"""Two violins."""
import heapq
import types
from collections import deque


def run(parts):
    bench, slate, turns, now = deque(parts), [], [], 0
    while bench or slate:
        if not bench:
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
