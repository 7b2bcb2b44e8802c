"""Good advice: how many at once, how many processes, and four questions in their order."""
from itertools import product

from bench import check, equal, expect, given, rng

YES_NO = [True, False]


def compare(found, wanted, hints):
    """`hints`: what a wrong number may come from."""
    expect(found is not None, "nothing came back (None)")
    if type(found) in (int, float) and abs(found - wanted) > 1e-6:
        for number, why in hints:
            expect(abs(found - number) > 1e-6, f"{found:g} came back, and {wanted:g} was expected: {why}")
    equal(found, wanted, "what came back")


@check("`inside`: how many are there at one moment")
def at_once(learner):
    for arrivals, seconds in [(200, 0.5), (10, 3), (1, 0.25), (rng.randint(2, 900), rng.randint(2, 9))]:
        given(f"with {arrivals} arrivals a second that stay for {seconds} s")
        compare(learner.inside(arrivals, seconds), arrivals * seconds,
                [(arrivals / seconds, "who stays longer makes the house fuller, not emptier"),
                 (arrivals, "that is how many arrive in one second; how many of them are still there?"),
                 (seconds / arrivals, "it is upside down")])


@check("`processes`: how many are needed for the work", seconds=3)
def how_many(learner):
    for arrivals, work in [(200, 5), (200, 6), (1000, 3), (999, 3), (1001, 3), (3, 10), (rng.randint(100, 900), rng.randint(3, 30))]:
        given(f"with {arrivals} requests of {work} ms of work")
        whole, rest = divmod(arrivals * work, 1000)
        wanted = max(1, whole + (rest > 0))
        found = learner.processes(arrivals, work)
        if isinstance(found, float):
            expect(found == int(found), f"{found:g} came back: only whole processes can be started")
            found = int(found)
        compare(found, wanted,
                [(arrivals * work, "that is how many milliseconds of work arrive; each process can do 1,000 of them"),
                 (wanted + 1 if rest == 0 else -1, f"{wanted} can do {wanted * 1000:,} ms in a second, which is just enough"),
                 (whole if rest else -1, f"{whole} can do {whole * 1000:,} ms, and {rest} ms are left over each second")])


def asked(learner, right, why, *, slow=YES_NO, computes=YES_NO, waits=YES_NO, library=YES_NO):
    """`why`: a sentence for each wrong word, and one for all others."""
    for values in product(slow, computes, waits, library):
        given(", ".join(f"{name} {value}" for name, value in zip(("too_slow", "computes", "many_waits", "library"), values)))
        word = learner.choose(*values)
        expect(isinstance(word, str), f"`choose` gave back {word!r}, and a word was expected")
        expect(word == right, f'"{word}" came back, and "{right}" was expected: {why.get(word, why["other"])}')


@check("`choose`: leaves alone what is not too slow")
def leaves_alone(learner):
    asked(learner, "plain", {"other": "it is not too slow, and any change has its price"}, slow=[False])


@check("`choose`: sends what computes to processes")
def work_away(learner):
    asked(learner, "processes", {
        "async": "a loop is one thread, and work keeps it busy, whatever library there is",
        "threads": "in the usual build, threads take turns at Python code",
        "other": "it is too slow, and it computes: that is asked before anything about waits"}, slow=[True], computes=[True])


@check("`choose`: looks for waits, and then for a library")
def waits(learner):
    idle = {"slow": [True], "computes": [False]}
    asked(learner, "plain", {"other": "there is nothing to overlap, with or without a library"}, waits=[False], **idle)
    asked(learner, "async", {"other": "many waits and an async library: that is what it was made for"},
          waits=[True], library=[True], **idle)
    asked(learner, "threads", {
        "async": "without an async library, somebody has to hold the line",
        "other": "there are many waits to overlap, and helpers can hold the lines"}, waits=[True], library=[False], **idle)
