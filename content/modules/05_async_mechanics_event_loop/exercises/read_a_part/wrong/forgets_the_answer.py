# expect: answer: value
"""Read a part through."""


def read_through(part):
    rests = []
    try:
        while True:
            rests.append(part.send(None))
    except StopIteration:
        return rests, None
