# expect: limit: minutes it takes
"""Three kitchens."""


def threads(dishes, wait, work):
    return wait + dishes * work


def without_gil(dishes, wait, work):
    return wait + work


def processes(dishes, wait, work):
    return wait + work


def times_as_fast(alone, shared, helpers):
    return alone + shared / helpers


# Only to try it out:
if __name__ == "__main__":
    print("threads:", threads(3, 1, 1))
    print("without the GIL:", without_gil(3, 1, 1))
    print("processes:", processes(3, 1, 1))
    print("1000 helpers:", times_as_fast(1, 3, 1000))
