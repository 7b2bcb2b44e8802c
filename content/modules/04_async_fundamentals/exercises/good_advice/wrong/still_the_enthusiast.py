# expect: leaves_alone: not too slow
"""Good advice."""


def inside(arrivals, seconds):
    return arrivals * seconds


def processes(arrivals, work):
    count = 1
    while count * 1000 < arrivals * work:
        count = count + 1
    return count


def choose(too_slow, computes, many_waits, library):
    if library:
        return "async"
    if not many_waits:
        return "plain"
    if computes:
        return "processes"
    if not too_slow:
        return "plain"
    return "threads"
