"""An hour in no time: tests that pass on the right program, and notice each broken promise."""
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
    passes(learner, "recursive", "another right program, a recursive one")


@check("they notice a program that calls again without a pause", seeds=1)
def pauses(learner):
    catches(learner, "no_pause", "calls again without any pause")


@check("they notice pauses that do not grow", seeds=1)
def same_pause(learner):
    catches(learner, "same_pause", "makes the same pause each time")


@check("they notice a program that calls once too often", seeds=1)
def one_more(learner):
    catches(learner, "one_try_more", "calls `tries` + 1 times")


@check("they notice a pause after the last call", seeds=1)
def last_pause(learner):
    catches(learner, "pause_after_the_last", "makes one more pause after the last call")


@check("they notice a program that gives up without an error", seeds=1)
def swallows(learner):
    catches(learner, "swallows", "returns None when it gives up")


@check("they notice a program that calls again after any error", seeds=1)
def other_errors(learner):
    catches(learner, "catches_everything", "calls again after a KeyError or any other error")
