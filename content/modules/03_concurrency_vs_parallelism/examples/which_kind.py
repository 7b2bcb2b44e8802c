"""A job that waits, a job that works."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time


def rise():
    time.sleep(1)


def peel():
    total = 0
    for number in range(5_000_000):
        total = total + number


def kind(job):
    before = time.process_time()
    job()
    work = time.process_time() - before
    if work > 0.05:
        return "works"
    return "waits"


print(f"rise {kind(rise)}, peel {kind(peel)}")
