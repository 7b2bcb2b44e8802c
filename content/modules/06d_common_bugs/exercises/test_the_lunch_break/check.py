"""Test the lunch break: tests that notice a swallowed cancellation, a net too wide, and a stove that stays on."""
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
    passes(learner, "with_a_watch", "another right program, written with `asyncio.wait`")


@check("they notice a lunch without a limit", seeds=1)
def no_limit(learner):
    catches(learner, "no_limit", "waits for the cook as long as it takes")


@check("they notice a stove that stays on after a sandwich", seeds=1)
def stays_on(learner):
    catches(learner, "stove_stays_on", "returns the sandwich and leaves the stove on")


@stays_on.mistake("this test waits before it looks at the stove: by then the roast is done")
def looks_too_late(source):
    return source.call("asyncio.sleep", inside="test_late_means_sandwich")


@check("they notice a lunch that does not wait until the stove is off", seeds=1)
def asks(learner):
    catches(learner, "only_asks", "has only asked the cook to stop: it cancels the task, and does not await it")


@check("they notice a lunch that is deaf to being cancelled", seeds=1)
def deaf(learner):
    catches(learner, "deaf", "has a sandwich when it is cancelled, as if nobody had called")


@deaf.mistake("the task is cancelled before its first turn: `lunch` has not begun, so nothing is tested")
def cancelled_too_early(source):
    paused = source.call("sleep", inside="test_called_back") or source.call("wait", inside="test_called_back")
    return None if paused else source.call("cancel", inside="test_called_back")


@check("they notice a stove that stays on when lunch is cancelled", seeds=1)
def forgets(learner):
    catches(learner, "forgets_when_cancelled", "leaves the stove on when it is cancelled")


@check("they notice a sandwich that hides a mistake", seeds=1)
def wide(learner):
    catches(learner, "wide_net", "has a sandwich for a KeyError: the mistake is hidden")
