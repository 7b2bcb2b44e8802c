"""Good advice."""


def inside(arrivals, seconds):
    return arrivals * seconds


def processes(arrivals, work):
    count = 1
    while count * 1000 < arrivals * work:
        count = count + 1
    return count


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


# Only to try it out:
if __name__ == "__main__":
    print("inside:", inside(200, 0.5))
    print("processes:", processes(200, 5), "and", processes(200, 6))
    print("photos:", choose(True, True, True, True))
    print("eight shops:", choose(True, False, True, True))
