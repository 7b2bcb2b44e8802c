# expect: to_the_end: no `next`
"""Read a part through."""


def read_through(part):
    rests = []
    while True:
        try:
            rests.append(next(part))
        except StopIteration as end:
            return rests, end.value
