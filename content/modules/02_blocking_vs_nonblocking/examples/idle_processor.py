"""Two seconds on the clock, how many of work?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time

clock_before = time.perf_counter()
work_before = time.process_time()

time.sleep(2)

clock = time.perf_counter() - clock_before
work = time.process_time() - work_before
print(f"On the clock: {clock:.0f} s. Of these, seconds of work:")
print(f"{work:.1f}")
