"""The last bus: a limit for each course, and one for the whole evening."""
from bench import Fetch, check, equal, expect, given, raises, took


def nothing_runs(serve):
    live = [item for item in serve.items if item not in serve.ended_at]
    expect(not live, f"the {' and the '.join(live)} was not called off: it is still being made")


@check("brings the courses one after the other")
async def in_turn(learner):
    serve = Fetch(seconds=(1, 2.5), name="serve")
    courses = ["soup", "roast", "cake", "tea"]
    given("with four courses, all in time")
    eaten = await learner.dinner(serve, courses, 3, 60)
    serve.each_once(courses)
    expect(serve.peak == 1, f"{serve.peak} courses were asked for at the same time")
    equal(eaten, serve.results(courses), "what came")


@check("skips a course that is not there after `patience` seconds", seeds=3)
async def skips(learner):
    serve = Fetch(seconds={"soup": 1, "fish": 5, "roast": 2}, name="serve")
    given("with patience 3, a bus at 9, and a fish that needs 5 s")
    eaten = await learner.dinner(serve, ["soup", "fish", "roast"], 3, 9)
    nothing_runs(serve)
    equal(eaten, serve.results(["soup", "roast"]), "what came")
    took(6)
    serve = Fetch(hangs=["fish", "salad"], name="serve")
    given("with patience 2, a bus at 60, and two courses that never come")
    eaten = await learner.dinner(serve, ["fish", "soup", "salad", "tea"], 2, 60)
    nothing_runs(serve)
    equal(eaten, serve.results(["soup", "tea"]), "what came")
    took(6 + 6)


@skips.mistake("`asyncio.wait` is a glance at the watch: it never cancels what is late")
def a_glance(source):
    return None if source.call("cancel") else source.call("asyncio.wait")


def tries_around(source, inside):
    """The lines of `try` that stand around, or inside, two limits of which one lies in the other."""
    import ast  # only where something failed

    def limits(node):
        blocks = [one for one in ast.walk(node) if isinstance(one, ast.AsyncWith)]
        return [one for one in blocks if "timeout(" in ast.unparse(one.items[0])]

    for outer in limits(source.tree):
        for inner in limits(outer):
            if inner is outer:
                continue
            if inside:
                yield from (one.lineno for one in ast.walk(inner) if isinstance(one, ast.Try))
            elif not any(isinstance(one, ast.Try) and inner in ast.walk(one) for one in ast.walk(outer)):
                yield inner.lineno


@skips.mistake("the `try` stands inside the block: the TimeoutError comes at the block's end, and passes it by")
def inside_the_block(source):
    return next(tries_around(source, inside=True), None)


@skips.mistake("one `try` around both limits: the first late course ends the whole dinner")
def around_both(source):
    return next(tries_around(source, inside=False), None)


@check("leaves after `bus` seconds, with what came so far", seeds=3)
async def leaves(learner):
    serve = Fetch(seconds={"soup": 2, "roast": 2, "cake": 9}, name="serve")
    given("with patience 10 and a bus at 6, when soup and roast have come and the cake has not")
    eaten = await learner.dinner(serve, ["soup", "roast", "cake"], 10, 6)
    took(6)
    equal(eaten, serve.results(["soup", "roast"]), "what came")
    nothing_runs(serve)
    given("with patience 3 and a bus at 4.5, when the patience with the roast is not yet over")
    serve = Fetch(seconds={"soup": 2, "roast": 4, "cake": 1}, name="serve")
    eaten = await learner.dinner(serve, ["soup", "roast", "cake"], 3, 4.5)
    took(6 + 4.5)
    equal(eaten, serve.results(["soup"]), "what came")
    nothing_runs(serve)
    given("with a bus that leaves before the first course")
    equal(await learner.dinner(serve, ["roast", "cake"], 3, 1), [], "what came")
    took(6 + 4.5 + 1)


@leaves.mistake("this handler swallows the alarm of the bus: it rings as a CancelledError, and only once")
def deaf(source):
    return source.handler(None) or source.handler("BaseException") or source.handler("CancelledError")


@check("any other error of `serve` comes out", seeds=1)
async def error(learner):
    serve = Fetch(fails={"caek": KeyError("caek")}, name="serve")
    given("if the second course raises a KeyError")
    with raises(KeyError):
        await learner.dinner(serve, ["soup", "caek", "tea"], 3, 60)


@error.mistake("`except Exception` hides a mistake: name the error you expect")
def wide_net(source):
    return source.handler("Exception")
