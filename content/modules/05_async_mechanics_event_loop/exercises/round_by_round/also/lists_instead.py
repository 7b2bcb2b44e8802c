"""Round by round."""
import time
from itertools import count

bench, slate, numbers = [], [], count()


def call_soon(note, *values):
    bench.append((note, values))


def call_later(seconds, note, *values):
    when = time.monotonic() + seconds
    slate.append((when, next(numbers), note, values))


def run():
    global bench
    while bench or slate:
        if not bench:
            time.sleep(max(0, min(slate)[0] - time.monotonic()))
        due = sorted(e for e in slate if e[0] <= time.monotonic())
        for entry in due:
            slate.remove(entry)
        called, bench = bench + [entry[2:] for entry in due], []
        for note, values in called:
            note(*values)
