# expect: to_the_end: no list
"""Read a part through."""


def read_through(part):
    rests = []
    for seconds in part:
        rests.append(seconds)
    return rests, None
