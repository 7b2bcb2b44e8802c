"""The grill that stayed cold: a call without `await`, in the one branch that few orders take."""
import asyncio

from bench import check, equal, expect, given, took

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    who = who.removesuffix("()").rpartition(".")[2]  # `Till.pay()` is `pay`
    expect(kind != "lost-task", "no task was lost here: the coroutine never even became one; `KIND` is not 'lost-task'")
    expect(
        kind == "never-awaited",
        f"`KIND` is {kind!r}; the recording shows something else: a coroutine that never began",
    )
    expect(who == "order", f"`WHO` is {who!r}; in which function does the call stand that nobody awaits?")


@check("when `order` returns, the lines are in the book", seeds=3)
async def grill(learner):
    book = []
    given("after a soup for table 4")
    equal(await learner.order(book, 4, "soup"), "soup ordered", "the answer")
    equal(list(book), ["soup for table 4"], "the book")
    book = []
    given("after a steak for table 7")
    equal(await learner.order(book, 7, "steak"), "steak ordered", "the answer")
    equal(sorted(map(str, book)), ["grill for table 7", "steak for table 7"], "the book, sorted")


@grill.mistake("the task is started, and `order` returns before it has written anything")
def not_waited_for(source):
    return source.call("create_task", inside="order")


@check("many tables order at the same time", seeds=3)
async def evening(learner):
    book = []
    given("with 30 tables, every third of them with a steak")
    await learner.evening(book, [(n, "soup" if n % 3 else "steak") for n in range(30)])
    expected = [f"{'soup' if n % 3 else 'steak'} for table {n}" for n in range(30)]
    expected += [f"grill for table {n}" for n in range(0, 30, 3)]
    equal(sorted(map(str, book)), sorted(expected), "the book, sorted")
    took(at_most=2)


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program that forgets the grill")
