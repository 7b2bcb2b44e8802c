"""Clock and work, side by side."""
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
    clock_before = time.perf_counter()
    work_before = time.process_time()
    job()
    clock = time.perf_counter() - clock_before
    work = time.process_time() - work_before
    if work > clock / 10:
        return "works"
    return "waits"


print(f"rise {kind(rise)}, peel {kind(peel)}")
