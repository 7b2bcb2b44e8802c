"""What should she buy?"""


class Stopwatch:
    def __init__(self, read):
        self.read = read
        self.start = read()

    def passed(self):
        return self.read() - self.start


def measure(job, clock, work):
    hands = Stopwatch(clock), Stopwatch(work)
    job()
    return hands[0].passed(), hands[1].passed()


def twice_as_fast(seconds, worked):
    idle_part = (seconds - worked) / seconds
    return seconds * (idle_part + (1 - idle_part) / 2)
