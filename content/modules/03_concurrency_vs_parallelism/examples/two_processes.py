"""Two processes that compute."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time
from multiprocessing import Barrier, Process, Queue


def peel(start_line, times):
    start_line.wait()
    begin = time.time()
    sum(range(20_000_000))
    times.put((begin, time.time()))


def main():
    start_line = Barrier(2)
    times = Queue()
    helpers = [
        Process(target=peel, args=(start_line, times)) for number in range(2)
    ]
    for helper in helpers:
        helper.start()
    first_begin, first_end = times.get()
    second_begin, second_end = times.get()
    for helper in helpers:
        helper.join()

    if max(first_begin, second_begin) < min(first_end, second_end):
        print("the calculations overlap")
    else:
        print("one after the other")


if __name__ == "__main__":
    main()
