"""What should she buy?"""


def measure(job, clock, work):
    watches = clock, work
    before = [watch() for watch in watches]
    job()
    return tuple(
        watch() - then for watch, then in zip(watches, before))


def twice_as_fast(seconds, worked):
    return seconds - worked / 2
