"""The printer and the soup: a blocking call, named, mended and caught by a test."""
import asyncio
import time

from bench import Blocking, check, equal, expect, given

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    expect(kind != "never-awaited", "each coroutine here is awaited; look at what happens between two awaits, `KIND` is not 'never-awaited'")
    expect(kind == "blocking-call", f"`KIND` is {kind!r}; the recording shows something else: a line that kept the thread for 3 s")
    expect(who == "receipt", f"`WHO` is {who!r}; which `async` function calls the printer?")


@check("returns what the printer returns", clock="real", seeds=1, allow=("blocking-call",))
async def answers(learner):
    printer = Blocking(lambda table: f"paper {table}", name="printer")
    given("with table 4, then table 9")
    equal(await learner.pay(4, printer), "paper 4", "the receipt")
    equal(await learner.pay(9, printer), "paper 9", "the receipt")
    equal(printer.calls, [(4,), (9,)], "the calls of the printer")


@answers.mistake("the brackets call the printer here, on the loop; `to_thread` gets the function and its arguments")
def called_before(source):
    return source.call("to_thread") and source.call("printer")


@check("the soup is served while the printer works", seeds=1)
async def room(learner):
    served, seen = [], []

    def printer(table):
        for _ in range(300):
            if served:
                break
            time.sleep(0.01)
        seen.append(bool(served))

    async def soup():
        await asyncio.sleep(0.6)
        served.append("soup")

    given("with a printer that needs up to 3 s, and soup that is due at 0.6 s")
    await asyncio.gather(learner.pay(4, printer), soup())
    expect(seen == [True], "no soup came before the receipt was printed")


@room.mistake("a task of its own runs on the same thread: while it blocks, nothing else runs")
def a_task(source):
    return source.call("create_task", inside="receipt") or source.call("create_task", inside="pay")


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program whose printer holds the loop")
