"""Two pieces a turn."""
from collections import deque
from itertools import islice


def take_turns(line):
    jobs = deque(line)
    while jobs:
        job = jobs.popleft()
        if len(list(islice(job, 2))) == 2:
            jobs.append(job)
