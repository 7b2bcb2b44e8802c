"""Three kitchens."""


def threads(dishes, wait, work):
    clock = wait
    for dish in range(dishes):
        clock = clock + work
    return clock


def without_gil(dishes, wait, work):
    return threads(1, wait, work)


def processes(dishes, wait, work):
    return threads(1, wait, work)


def times_as_fast(alone, shared, helpers):
    s = alone / (alone + shared)
    return 1 / (s + (1 - s) / helpers)
