"""Half a second of waiting, half a second of work."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time


def wait():
    time.sleep(0.5)


def count():
    end = time.process_time() + 0.5
    while time.process_time() < end:
        pass


def worked(job):
    before = time.process_time()
    job()
    return time.process_time() - before


print(f"waiting: {worked(wait):.1f} s of work")
print(f"counting: {worked(count):.1f} s of work")
