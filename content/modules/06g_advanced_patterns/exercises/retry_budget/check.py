"""Retry, but not for ever: few calls, longer and longer pauses, one limit for all."""
from bench import Fetch, check, equal, expect, given, now, raises, took


def supplier(moments, seconds=0.1, **how):
    """A supplier who notes when each call begins."""
    def noted():
        moments.append(round(now(), 3))
        return seconds

    return Fetch(seconds=noted, name="work", **how)


@check("returns the answer of the first call that works")
async def answer(learner):
    work = supplier([], returns="flour")
    given("with a supplier who answers at once")
    equal(await learner.retry(work, 5, 1, 60), "flour", "the answer")
    equal(len(work.calls), 1, "the number of calls")
    work = supplier([], returns="salt", fails={None: 2})
    given("with a supplier who fails twice")
    equal(await learner.retry(work, 5, 1, 60), "salt", "the answer")
    equal(len(work.calls), 3, "the number of calls")


@check("pauses before each further call, twice as long each time")
async def pauses(learner):
    moments = []
    given("with a first pause of 1 s, and calls of 0.1 s that fail three times")
    await learner.retry(supplier(moments, fails={None: 3}), 5, 1, 60)
    equal(moments, [0.0, 1.1, 3.2, 7.3], "the moments of the calls")


@check("calls at most `tries` times, and does not pause after the last")
async def at_most(learner):
    work = supplier([], fails={None: ConnectionError("no answer")})
    given("with 3 tries and a supplier who never answers")
    with raises(ConnectionError):
        await learner.retry(work, 3, 1, 60)
    equal(len(work.calls), 3, "the number of calls")
    took(3.3)
    work = supplier([], fails={None: ConnectionError("no answer")})
    given("with 1 try and a supplier who never answers")
    with raises(ConnectionError):
        await learner.retry(work, 1, 5, 60)
    took(3.4)


@check("calls again after `ConnectionError` and `TimeoutError`, and only after those")
async def only_those(learner):
    work = supplier([], fails={None: TimeoutError("the supplier's own limit")})
    given("with a call that fails by a TimeoutError of its own, and 3 tries")
    with raises(TimeoutError):
        await learner.retry(work, 3, 1, 60)
    equal(len(work.calls), 3, "the number of calls")
    work = supplier([], fails={None: KeyError("no such flour")})
    given("with a KeyError in the first call")
    with raises(KeyError):
        await learner.retry(work, 3, 1, 60)
    expect(len(work.calls) == 1,
           f"a KeyError will be there next time too, and it called {len(work.calls)} times")


@check("ends with `TimeoutError` after `budget` seconds in all")
async def in_all(learner):
    work = supplier([], fails={None: ConnectionError("no answer")})
    given("with a budget of 5 s, where the third pause goes on until 7.3 s")
    with raises(TimeoutError):
        await learner.retry(work, 9, 1, 5)
    took(5)
    work = supplier([], seconds=30)
    given("with a budget of 2 s, and a call of 30 s")
    with raises(TimeoutError):
        await learner.retry(work, 9, 1, 2)
    took(7)
    equal(len(work.cancelled), 1, "the number of calls that were called off")


@in_all.mistake("the limit stands inside the loop, so each try has a budget of its own")
def for_each_try(source):
    return source.call("timeout", inside_loop=True) or source.call("wait_for", inside_loop=True)
