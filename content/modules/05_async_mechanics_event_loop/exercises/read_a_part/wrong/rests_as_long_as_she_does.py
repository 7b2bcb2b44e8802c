# expect: no_time
"""Read a part through."""
import time


def read_through(part):
    rests = []
    while True:
        try:
            seconds = part.send(None)
        except StopIteration as end:
            return rests, end.value
        time.sleep(seconds)
        rests.append(seconds)
