"""Good advice."""


def inside(arrivals, seconds):
    return arrivals * seconds


def processes(arrivals, work):
    left, count = arrivals * work, 0
    while left > 0:
        left -= 1000
        count += 1
    return max(count, 1)


def choose(too_slow, computes, many_waits, library):
    gain = too_slow and not computes and many_waits
    advice = {
        "processes": too_slow and computes,
        "async": gain and library,
        "threads": gain and not library,
        "plain": True,
    }
    return next(word for word, holds in advice.items() if holds)
