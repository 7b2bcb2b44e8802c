"""The last of them: a hundred waits in a row, with workers, and overlapped."""
from bench import check, equal, expect, given, rng


def jobs():
    """Requests, seconds and workers, those of the task first."""
    return [(100, 1, 20), (100, 1, 30), (3, 4, 2), (5, 2, 8), (1, 3, 1),
            (rng.randint(20, 60), rng.randint(2, 5), rng.randint(3, 9))]


def left(count):
    if count == 1:
        return "1 request is left, and it needs a round of its own"
    return f"{count} requests are left, and they need a round of their own"


def compare(found, wanted, hints):
    """`hints`: what a wrong number may come from."""
    expect(found is not None, "nothing came back (None)")
    if type(found) in (int, float) and abs(found) < 1e9 and abs(found - wanted) > 1e-6:
        for number, why in hints:
            expect(abs(found - number) > 1e-6, f"{found:g} came back, and {wanted} was expected: {why}")
    equal(found, wanted, "the seconds that came back")


@check("`in_a_row`: one after another")
def row(learner):
    for requests, seconds, _ in jobs():
        given(f"with {requests} requests of {seconds} s")
        compare(learner.in_a_row(requests, seconds), requests * seconds,
                [(seconds, "the first answer is there by then; the last one has the others in front of it")])


@check("`with_workers`: a pool of so many workers", seconds=3)
def workers(learner):
    for requests, seconds, team in jobs():
        given(f"with {requests} requests of {seconds} s and {team} workers")
        rounds = (requests + team - 1) // team
        compare(learner.with_workers(requests, seconds, team), rounds * seconds,
                [(requests * seconds, "that is one worker, and the others stand by"),
                 (requests // team * seconds, left(requests % team)),
                 (seconds, "that is the first round only; each round moves the old clock on"),
                 (requests / team * seconds, "there are only whole rounds: a worker does one request at a time"),
                 (rounds, "that is the number of rounds, not seconds")])


@check("`overlapped`: all waits on top of each other")
def overlap(learner):
    for requests, seconds, _ in jobs():
        given(f"with {requests} requests of {seconds} s")
        compare(learner.overlapped(requests, seconds), seconds,
                [(requests * seconds, "that is one behind the other; overlapped waits lie on top of each other"),
                 (seconds / requests, "no request became quicker by that: each still takes its time")])
