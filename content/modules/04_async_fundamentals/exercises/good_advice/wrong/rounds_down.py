# expect: how_many: left over
"""Good advice."""


def inside(arrivals, seconds):
    return arrivals * seconds


def processes(arrivals, work):
    return max(1, arrivals * work // 1000)


def choose(too_slow, computes, many_waits, library):
    if not too_slow:
        return "plain"
    if computes:
        return "processes"
    if not many_waits:
        return "plain"
    if library:
        return "async"
    return "threads"
