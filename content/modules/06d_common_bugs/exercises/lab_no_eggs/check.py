"""The eggs that never came: an exception that nobody looked at."""
import asyncio

from bench import Fetch, check, equal, expect, given, took

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    who = who.removesuffix("()").rpartition(".")[2]  # `Till.pay()` is `pay`
    expect(
        kind != "swallowed-cancellation",
        "there is no handler here, and nobody was cancelled; `KIND` is not 'swallowed-cancellation'",
    )
    expect(
        kind == "unretrieved-exception",
        f"`KIND` is {kind!r}; the recording shows something else: a task that failed, and nobody looked",
    )
    expect(who == "shopping", f"`WHO` is {who!r}; which function makes the tasks, and lets go of them without asking?")


def told(found):
    expect(isinstance(found, tuple) and len(found) == 2, "`shopping` does not return a pair, (bought, missing)")
    bought, missing = found
    expect(isinstance(bought, dict) and isinstance(missing, dict), "`bought` and `missing` are dictionaries")
    return bought, missing


@check("what comes is bought, what fails is missing, with its error")
async def missing(learner):
    errors = {"eggs": ConnectionError("nobody answers"), "salt": KeyError("salt")}
    shop = Fetch(seconds=(1, 3), fails=errors, name="shop")
    given("with flour, eggs, milk and salt, where the eggs and the salt fail")
    bought, lost = told(await learner.shopping(shop, ["flour", "eggs", "milk", "salt"]))
    equal(bought, {thing: shop.result(thing) for thing in ("flour", "milk")}, "bought")
    equal(sorted(map(str, lost)), ["eggs", "salt"], "the things in missing, sorted")
    for thing, error in errors.items():
        expect(lost.get(thing) is error, f"missing[{thing!r}] is not the error that the shop raised")
    shop.each_once(["flour", "eggs", "milk", "salt"])


@missing.mistake("`asyncio.wait` does not raise what the tasks raised: the handler around it catches nothing")
def net_around_wait(source):
    return source.call("wait") and source.handler("Exception")


@missing.mistake("in a TaskGroup, the first failure cancels the others")
def cancels_the_others(source):
    return source.call("TaskGroup")


@check("all shops are asked at the same time", seeds=3)
async def together(learner):
    shop = Fetch(seconds=[1, 2, 1, 1], fails={"a": OSError("closed")}, name="shop")
    given("with four things, where the first fails after 1 s and the second takes 2 s")
    bought, lost = told(await learner.shopping(shop, list("abcd")))
    equal(sorted(map(str, bought)), ["b", "c", "d"], "the things in bought, sorted")
    equal(sorted(map(str, lost)), ["a"], "the things in missing, sorted")
    took(at_most=2)


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program whose list says that nothing is missing")
