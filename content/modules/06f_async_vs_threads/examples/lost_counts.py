"""Counting with four helpers."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import threading
import time

total = 0
key = threading.Lock()


def one():
    time.sleep(0.01)
    return 1


def without_lock():
    global total
    for number in range(20):
        total += one()


def with_lock():
    global total
    for number in range(20):
        with key:
            total += one()


for count in [without_lock, with_lock]:
    total = 0
    helpers = [threading.Thread(target=count) for _ in range(4)]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
    print(count.__name__, "is complete:", total == 80)
