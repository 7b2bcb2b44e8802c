# expect: turns: next job's
"""Two pieces a turn."""


def take_turns(line):
    while line:
        current = line.pop(0)
        try:
            next(current)
            next(line[0])
            line.append(current)
        except StopIteration:
            pass


# Only to try it out:
if __name__ == "__main__":
    def job(name, pieces):
        for piece in range(pieces):
            print(f"{name}{piece + 1}")
            yield

    take_turns([job("A", 3), job("B", 1), job("C", 2)])
