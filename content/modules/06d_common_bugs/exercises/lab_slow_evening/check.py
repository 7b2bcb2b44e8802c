"""The evening that drags: the diagnosis, the cure, and the test that proves it."""
import asyncio
import threading

from bench import Blocking, Fetch, background, check, equal, expect, given, raises

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "unbounded-fan-out": "no limit is missing: three tables are no crowd",
    "race": "every bill is right: it is only late",
    "deadlock": "everything comes to an end: it is only late",
}
ANYTHING = ("never-awaited", "blocking-call", "pending-at-exit", "unretrieved-exception")


def word(value):
    return value.strip(" _`()").lower() if isinstance(value, str) else ""


@check("the diagnosis is right", seeds=1)
def diagnosis(learner):
    kind = word(learner.KIND).replace("_", "-").replace(" ", "-")
    expect(kind, "`KIND` is still blank")
    expect(kind in KINDS, f"`KIND` is {kind!r}, which is none of the nine words of the task")
    why = NOT_THIS.get(kind, "the recording shows nothing of that kind")
    expect(kind == "blocking-call", f"`KIND` is {kind!r}: {why}")
    who = word(learner.WHO)
    expect(who, "`WHO` is still blank")
    why = {
        "print_bill": "that one cannot be mended, it is the printer's library: who calls it, and where?",
        "sum_up": "the sums wait side by side, as they should",
        "evening": "the tables are served side by side, as they should be",
    }.get(who, "there is no such function in the program")
    expect(who == "pay", f"`WHO` is {who!r}: {why}")


@check("prints each bill once, and returns the total when it is printed", clock="real", seeds=1)
async def prints(learner):
    print_bill = Blocking(name="print_bill")
    given("with tables 1 and 2, who pay 30 and 12")
    for table, total in ((1, 30), (2, 12)):
        sum_up = Fetch(seconds=0, returns=total, name="sum_up")
        equal(await learner.pay(table, sum_up, print_bill), total, "what `pay` returns")
        expect(print_bill.calls, "the bill is not printed when `pay` returns")
    equal(print_bill.calls, [(1, 30), (2, 12)], "the bills that were printed")


@prints.mistake("with brackets, `print_bill(…)` runs at once, here, on the loop's thread")
def with_brackets(source):
    lines = source.calls("to_thread") + source.calls("run_in_executor")
    return next((line for line in source.calls("print_bill") if line in lines), None)


@prints.mistake("an `await` before it, or an `async def` around it, does not free the loop")
def only_wrapped(source):
    return not source.call("to_thread") and not source.call("run_in_executor") and source.call("print_bill")


@check("the loop goes on while a bill is being printed", clock="real", seeds=1)
async def goes_on(learner):
    rung, heard = threading.Event(), []

    def slow(table, total):
        heard.append(rung.wait(0.5))

    given("with a slow printer, and a bell that rings meanwhile")
    paying = background(learner.pay(1, Fetch(seconds=0, returns=9, name="sum_up"), Blocking(slow, name="print_bill")))
    await asyncio.sleep(0.02)
    rung.set()
    await paying
    expect(heard == [True], "the bell rang only after the bill was printed")


@goes_on.mistake("an `await` before it, or an `async def` around it, does not free the loop")
def still_wrapped(source):
    return only_wrapped(source)


@check("several bills are printed at the same time", clock="real", seeds=1)
async def together(learner):
    print_bill = Blocking(together=3, name="print_bill")
    given("with three tables at once")
    totals = await learner.evening([1, 2, 3], Fetch(seconds=0, returns=7, name="sum_up"), print_bill)
    equal(totals, [7, 7, 7], "the totals")
    expect(print_bill.peak == 3, f"never more than {print_bill.peak} were printed at the same time")


@check("lets an error of `print_bill` out", clock="real", seeds=1)
async def printer_fails(learner):
    def jam(table, total):
        raise OSError("paper jam")

    given("with a `print_bill` that fails with OSError")
    with raises(OSError):
        await learner.pay(1, Fetch(seconds=0, returns=7, name="sum_up"), Blocking(jam, name="print_bill"))


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING, clock="real")
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, with a thread pool of its own"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING, clock="real")
def catches(learner):
    expect(learner.tests("buggy").failed, "your test passes on it, though it prints on the loop's thread: on which thread may nobody print?")
