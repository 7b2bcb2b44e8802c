"""Two pieces a turn."""
OVER = object()


def take_turns(line):
    if not line:
        return
    first, rest = line[0], line[1:]
    for piece in range(2):
        if next(first, OVER) is OVER:
            return take_turns(rest)
    take_turns(rest + [first])
