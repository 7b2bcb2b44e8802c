"""Open the tap first."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import time

start = time.perf_counter()

full_at = start + 3
print("tap open, the barrel needs 3 s")

time.sleep(2)
print("bed weeded")

time.sleep(full_at - time.perf_counter())
print("barrel full")

print(f"{time.perf_counter() - start:.0f}")
