"""Three kitchens."""


def kitchen(dishes, wait, work, knives):
    free_at = [0] * knives
    for dish in range(dishes):
        free_at.sort()
        free_at[0] = max(free_at[0], wait) + work
    return max(free_at)


def threads(dishes, wait, work):
    return kitchen(dishes, wait, work, 1)


def without_gil(dishes, wait, work):
    return kitchen(dishes, wait, work, dishes)


processes = without_gil


def times_as_fast(alone, shared, helpers):
    before, after = alone + shared, alone + shared / helpers
    return before / after
