"""Ask every shop: a silent shop is expected, a mistake is not."""
import asyncio

from bench import Fetch, check, equal, expect, given, took


async def asked(learner, ask, shops):
    """What comes back: `prices` and `silent`."""
    found = await learner.ask_all(ask, shops)
    pair = isinstance(found, (tuple, list)) and len(found) == 2
    expect(pair, f"it has to return two things, `prices` and `silent`; it returned {found!r}")
    return found


@check("gives the price of each shop that answers, also a price of 0")
async def prices(learner):
    ask = Fetch(seconds=(1, 3), name="ask")
    shops = ["baker", "grocer", "brewer"]
    given("if all three shops answer")
    found, silent = await asked(learner, ask, shops)
    equal(found, dict(zip(shops, ask.results(shops))), "`prices`")
    equal(silent, [], "`silent`")
    ask = Fetch(returns={"baker": 30, "florist": 0}, name="ask")
    given("with a price of 0")
    found, silent = await asked(learner, ask, ["florist", "baker"])
    equal(found, {"florist": 0, "baker": 30}, "`prices`")


@check("lists the shops that did not answer, in the order of `shops`")
async def silent(learner):
    slow_to_fail = {"fishmonger": 3, "baker": 2, "grocer": 1, "brewer": 3}
    no = ConnectionError("no answer")
    ask = Fetch(seconds=slow_to_fail, fails={"fishmonger": no, "grocer": no}, name="ask")
    given("if the fishmonger and the grocer do not answer")
    found, missing = await asked(learner, ask, list(slow_to_fail))
    equal(found, {"baker": ask.result("baker"), "brewer": ask.result("brewer")}, "`prices`")
    equal(missing, ["fishmonger", "grocer"], "the silent shops")
    given("if nobody answers")
    ask = Fetch(fails={"baker": no, "grocer": no}, name="ask")
    equal(list(await asked(learner, ask, ["baker", "grocer"])), [{}, ["baker", "grocer"]], "what came back")


@silent.mistake("a failure that leaves a task of a TaskGroup calls off the others: catch it inside the task")
def calls_off(source):
    return source.call("TaskGroup") and source.has("raise")


@check("asks all shops at the same time", seeds=1)
async def together(learner):
    ask = Fetch(seconds={"baker": 2, "grocer": 3, "brewer": 1}, fails={"baker": ConnectionError()}, name="ask")
    given("with shops that take 2, 3 and 1 s")
    await asked(learner, ask, ["baker", "grocer", "brewer"])
    expect(ask.peak > 1, "each shop is waited for before the next is asked")
    took(3)


@check("any other error comes out, and then nobody is still being asked")
async def bug(learner):
    ask = Fetch(seconds={"grocer": 3, "bakre": 1, "brewer": 2}, fails={"bakre": KeyError("bakre")}, name="ask")
    given("if asking one of three shops raises a KeyError")
    try:
        found = await learner.ask_all(ask, ["grocer", "bakre", "brewer"])
    except (KeyError, ExceptionGroup) as error:
        held = isinstance(error, KeyError) or error.subgroup(KeyError)
        expect(held, f"the KeyError was lost: {error!r} came out")
    else:
        priced = isinstance(found, tuple) and isinstance(found[0], dict) and "bakre" in found[0]
        expect(not priced, "the error was handed out as a price")
        expect(False, "no error came out: the mistake passed for a silent shop")
    expect(ask.live == 0, f"{ask.live} shops were still being asked when the error came out")
    await asyncio.sleep(60)
