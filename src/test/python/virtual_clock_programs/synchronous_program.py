import time
from time import perf_counter, sleep

started = perf_counter()
for cup in range(3):
    sleep(0.1)
    print("cup", cup)
print(0.29 < perf_counter() - started < 0.6, round((time.time_ns() - time.time_ns()) / 1e9))
try:
    sleep(-1)
except ValueError as problem:
    print(problem)
try:
    sleep("a")
except TypeError as problem:
    print("TypeError")
