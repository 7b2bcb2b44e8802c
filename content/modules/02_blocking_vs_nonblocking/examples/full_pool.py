"""Every worker waits, so the quick job waits too."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time
from concurrent.futures import ThreadPoolExecutor


def job(name, seconds):
    time.sleep(seconds)
    print(name)


with ThreadPoolExecutor(max_workers=2) as workers:
    workers.submit(job, "long report", 1)
    workers.submit(job, "longer report", 2)
    workers.submit(job, "quick hello", 0.1)
