"""A party tray at the head of the line."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import time

orders = [("tray", 3), ("slice", 1), ("soup", 1)]
start = time.perf_counter()

for dish, seconds in orders:
    time.sleep(seconds)
    waited = time.perf_counter() - start
    print(f"{dish} {waited:.0f}")
