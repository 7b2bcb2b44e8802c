"""Read a part through."""


def read_through(part):
    try:
        seconds = part.send(None)
    except StopIteration as end:
        return [], end.value
    rests, answer = read_through(part)
    return [seconds] + rests, answer
