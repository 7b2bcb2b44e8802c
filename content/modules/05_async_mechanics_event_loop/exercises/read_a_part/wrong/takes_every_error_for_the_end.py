# expect: mistakes: came out
"""Read a part through."""


def read_through(part):
    rests = []
    while True:
        try:
            rests.append(part.send(None))
        except Exception as end:
            return rests, end.args[0] if end.args else None
