"""Test the taxis: tests that pass on the right program, and notice each broken promise."""
from bench import check, expect


def passes(learner, program, which):
    tried = learner.tests(program)
    told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
    expect(not tried.failed, f"on {which}, a test fails: {told}")


def catches(learner, program, what):
    expect(learner.tests(program).failed, f"all your tests pass on a program that {what}")


@check("all tests pass on the right program, however it is written", seeds=1)
def accepts(learner):
    passes(learner, "reference", "the right program")
    passes(learner, "as_completed", "another right program, written with `as_completed`")


@check("they notice a program that calls one firm after the other", seeds=1)
def in_turn(learner):
    catches(learner, "in_turn", "calls the next firm only when one has broken down")


@check("they notice a program for which a breakdown is the first car", seeds=1)
def breakdown(learner):
    catches(learner, "breakdown_wins", "gives up when the first to arrive is a breakdown")


@check("they notice a program that lets the losers drive on", seeds=1)
def leaves(learner):
    catches(learner, "leaves_them_driving", "returns while the losers are still driving")


@leaves.mistake("this test waits before it looks: by then the losers have arrived")
def looks_too_late(source):
    return source.call("asyncio.sleep", inside="test_losers_are_called_off")


@check("they notice a program that does not wait until the losers are gone", seeds=1)
def asks(learner):
    catches(learner, "only_asks", "has only asked the losers to stop: it cancels them, and does not await them")


@asks.mistake("this test gives the losers a turn before it looks")
def gives_a_turn(source):
    return source.call("asyncio.sleep", inside="test_losers_are_called_off")


@check("they notice a program that gives up without an error", seeds=1)
def quiet(learner):
    catches(learner, "no_car_no_error", "returns None if every firm breaks down")
