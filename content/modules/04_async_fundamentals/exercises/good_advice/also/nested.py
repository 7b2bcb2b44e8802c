"""Good advice."""
import math


def inside(arrivals, seconds):
    return arrivals * seconds


def processes(arrivals, work):
    return max(1, math.ceil(arrivals * work / 1000))


def choose(too_slow, computes, many_waits, library):
    if too_slow:
        if computes:
            return "processes"
        if many_waits:
            return "async" if library else "threads"
    return "plain"
