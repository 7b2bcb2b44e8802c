"""The list at the door: things happen in one order and are handed over in another."""
from bench import Fetch, check, equal, expect, given, rng, took

NAMES = ["Ada", "Ben", "Cem", "Dora", "Emil"]


def journeys(guests):
    """A `travel` with another length for each guest, and the guests by length."""
    lengths = rng.sample(range(1, 10), len(guests))
    seconds = dict(zip(guests, lengths))
    return Fetch(seconds, name="travel"), sorted(guests, key=seconds.get), max(lengths, default=0)


async def lists(learner, travel, guests):
    result = await learner.party(travel, guests)
    expect(isinstance(result, (tuple, list)) and len(result) == 2,
           f"`party` should return two lists, `arrived` and `cards`; it returned {result!r:.60}")
    return result


@check("all guests set out at once, and it takes as long as the longest journey")
async def at_once(learner):
    travel, _, longest = journeys(NAMES)
    given("with five guests")
    await lists(learner, travel, NAMES)
    travel.each_once(NAMES)
    expect(travel.peak > 1, "they travelled one after the other")
    took(longest)


@check("`arrived` has the names in the order in which the journeys ended")
async def door(learner):
    travel, by_length, _ = journeys(NAMES)
    given("with five guests")
    arrived, _ = await lists(learner, travel, NAMES)
    equal(arrived, by_length, "`arrived`")


@check("`cards` has the texts in the order of `guests`")
async def table(learner):
    guests = NAMES[::-1]
    travel = Fetch({name: NAMES.index(name) + 1 for name in NAMES}, name="travel")
    given("with the slowest guest first on the list")
    _, cards = await lists(learner, travel, guests)
    expect(cards != travel.results(travel.finished), "the cards lie in the order of arrival, not in that of the list")
    equal(cards, travel.results(guests), "`cards`")


@check("a second party begins with empty lists, also one without guests")
async def second(learner):
    travel, by_length, _ = journeys(NAMES[:3])
    given("with a second party")
    await lists(learner, travel, NAMES[:3])
    arrived, cards = await lists(learner, travel, NAMES[:3])
    equal(arrived, by_length, "`arrived`")
    equal(cards, travel.results(NAMES[:3]), "`cards`")
    given("with no guests")
    arrived, cards = await lists(learner, travel, [])
    equal(arrived, [], "`arrived`")
    equal(cards, [], "`cards`")


@at_once.mistake("`gather` wants the slips one by one: the star in `gather(*slips)` takes the list apart")
def no_star(source):
    import ast

    return next((node.lineno for node in ast.walk(source.tree)
                 if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == "gather"
                 and node.args and isinstance(node.args[0], (ast.List, ast.ListComp))), None)


@at_once.mistake("the list of a `gather(…)` is there only after an `await`")
def not_awaited(source):
    line = source.call("gather", awaited=False)
    return line if line and not source.call("gather", awaited=True) else None


@at_once.mistake("the `await` stands inside the loop, so the next guest sets out when this one has arrived")
def await_in_loop(source):
    import ast

    loops = (ast.For, ast.ListComp)
    return next((inner.lineno for loop in ast.walk(source.tree) if isinstance(loop, loops)
                 for inner in ast.walk(loop) if isinstance(inner, ast.Await)), None)


@door.mistake("the name is noted before the journey, so in the order of setting out")
def too_early(source):
    appends, travels = source.calls("append", inside="come"), source.calls("travel", inside="come")
    return appends[0] if appends and travels and appends[0] < travels[0] else None


@second.mistake("`arrived` is outside of `party`, so all parties share one list")
def shared(source):
    import ast

    return next((node.lineno for node in source.tree.body if isinstance(node, (ast.Assign, ast.AnnAssign))), None)
