"""One voucher, two tills: nothing may come between the look and the mark."""
import asyncio

from bench import Fetch, check, equal, expect, given, took


def book():
    return Fetch((1, 2), returns=lambda code: None, name="write")


@check("the first time, `redeem` returns True; every later time, False")
async def later(learner):
    used, write = set(), book()
    given("with A7, B2, A7 and A7, one after the other")
    found = [await learner.redeem(code, used, write) for code in ("A7", "B2", "A7", "A7")]
    equal(found, [True, True, False, False], "the results")


@check("at several tills at once, a voucher counts once, and is written once")
async def once(learner):
    for tills in (2, 5):
        used, write = set(), book()
        given(f"with the same voucher at {tills} tills at the same moment")
        found = await asyncio.gather(*[learner.redeem("A7", used, write) for _ in range(tills)])
        count = found.count(True)
        expect(write.calls.count(("A7",)) <= 1, f"it was written {len(write.calls)} times")
        expect(count == 1, f"it was taken {count} times")
        equal(sorted(found, key=str), [False] * (tills - 1) + [True], "the results")


@check("when `redeem` returns True, the voucher stands in the book")
async def written(learner):
    used, write = set(), book()
    given("with one voucher")
    equal(await learner.redeem("C5", used, write), True, "the result")
    equal(write.finished, ["C5"], "what stands in the book")


@check("different vouchers do not wait for each other")
async def others(learner):
    write = Fetch(1, returns=lambda code: None, name="write")
    given("with three vouchers at once, each written in 1 s")
    used = set()
    found = await asyncio.gather(*[learner.redeem(code, used, write) for code in ("A7", "B2", "C5")])
    equal(found, [True, True, True], "the results")
    took(1)


@once.mistake("the lock is made anew in each call, so each call has its own and none has to wait")
def own_lock(source):
    return source.call("Lock", inside="redeem") if source.has("async with", inside="redeem") and not source.call("setdefault") else None


@once.mistake("between the look at `used` and `used.add` there is an await that pauses: meanwhile, the other till looks too")
def pause_between(source):
    marks = source.calls("used.add", inside="redeem")
    return next((line for name in ("write", "sleep") for line in source.calls(name, awaited=True, inside="redeem")
                 if marks and line < marks[0]), None)


@written.mistake("a task is only on the rail: `redeem` returns before it has written")
def not_yet(source):
    return source.call("create_task", inside="redeem")


@written.mistake("`write(code)` is a slip, and nobody picks it up")
def never(source):
    return source.call("write", awaited=False, inside="redeem")


@others.mistake("one lock for all vouchers is held while one of them is written")
def one_lock(source):
    return source.call("Lock")
