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


def run():
    while bench or slate:
        while bench:
            note, values = bench.popleft()
            note(*values)
        if slate:
            when, number, note, values = heapq.heappop(slate)
            time.sleep(max(0, when - time.monotonic()))
            bench.append((note, values))


# Only to try it out:
if __name__ == "__main__":
    def tune(strings):
        time.sleep(0.1)
        print("tuned, left:", strings)
        if strings > 0:
            call_soon(tune, strings - 1)

    call_later(0.25, print, "the metronome beats")
    call_soon(tune, 4)
    run()
