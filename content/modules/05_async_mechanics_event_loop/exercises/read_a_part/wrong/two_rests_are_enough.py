# expect: to_the_end
"""Read a part through."""


def read_through(part):
    rests = [part.send(None), part.send(None)]
    try:
        part.send(None)
    except StopIteration as end:
        return rests, end.value
