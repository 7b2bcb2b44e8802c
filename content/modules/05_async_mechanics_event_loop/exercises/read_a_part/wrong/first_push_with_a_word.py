# expect: to_the_end: None
"""Read a part through."""


def read_through(part):
    rests = []
    while True:
        try:
            rests.append(part.send("play"))
        except StopIteration as end:
            return rests, end.value
