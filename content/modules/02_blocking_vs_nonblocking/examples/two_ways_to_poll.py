"""Looking without a pause, and with one."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time


def wait_for_oven(pause):
    ready_at = time.perf_counter() + 0.5
    while time.perf_counter() < ready_at:
        if pause > 0:
            time.sleep(pause)


def watch(pause):
    before = time.process_time()
    wait_for_oven(pause)
    worked = time.process_time() - before
    if worked > 0.05:
        return "busy"
    return "idle"


print(f"no pause: {watch(0)}, pause: {watch(0.1)}")
