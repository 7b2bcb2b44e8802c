# expect: to_the_end: StopIteration
"""Read a part through."""


def read_through(part):
    rests = []
    while True:
        rests.append(part.send(None))
    return rests, None
