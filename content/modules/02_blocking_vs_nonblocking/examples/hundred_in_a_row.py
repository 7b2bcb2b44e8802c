"""A hundred requests, one after another."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import time


def request():
    time.sleep(0.05)


start = time.perf_counter()

for number in range(100):
    request()

elapsed = time.perf_counter() - start
print(f"{elapsed:.0f} s")
