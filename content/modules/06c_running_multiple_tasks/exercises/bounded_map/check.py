"""No more than three at once: as many fetches as allowed, and never one more."""
import asyncio

from bench import Fetch, check, equal, expect, given, took


@check("returns the results in the order of `items`")
async def order(learner):
    fetch = Fetch(seconds=(1, 3))
    items = list("abcdefg")
    given("with limit 3 and 7 items")
    results = await learner.bounded_map(fetch, items, 3)
    equal(results, fetch.results(items), "the results")
    fetch = Fetch(seconds={"slow": 4, "quick": 1, "middle": 2})
    given("with limit 5 and 3 items, the first of them slow")
    results = await learner.bounded_map(fetch, ["slow", "quick", "middle"], 5)
    equal(results, fetch.results(["slow", "quick", "middle"]), "the results")
    given("with no items")
    equal(await learner.bounded_map(fetch, [], 2), [], "the results")


@order.mistake("`as_completed` gives the results in the order of arrival")
def arrival(source):
    return source.call("as_completed")


@check("fetches each item exactly once", seeds=1)
async def once(learner):
    fetch = Fetch(seconds=1)
    given("with limit 2 and the pages 1 to 7")
    await learner.bounded_map(fetch, range(1, 8), 2)
    fetch.each_once(range(1, 8))


@check("never more than `limit` fetches at once")
async def peak(learner):
    for limit in [3, 1, 4]:
        fetch = Fetch(seconds=1)
        given(f"with limit {limit} and 10 items")
        await learner.bounded_map(fetch, range(10), limit)
        expect(fetch.peak <= limit, f"{fetch.peak} fetches ran at the same time", at=fetch.peak_at)
        expect(fetch.peak == limit, f"never more than {fetch.peak} ran at the same time: the limit allows {limit}")


def with_a_new_semaphore(source):
    """The blocks that begin by making a semaphore, and whether they hold the whole group."""
    import ast  # only where something failed

    for node in ast.walk(source.tree):
        if isinstance(node, ast.AsyncWith) and "Semaphore(" in ast.unparse(node.items[0]):
            text = ast.unparse(node)
            yield node.lineno, "TaskGroup(" in text or "gather(" in text


@peak.mistake("one key for the whole group: the semaphore has to be taken in each task, around its own fetch")
def around_the_group(source):
    return next((line for line, whole in with_a_new_semaphore(source) if whole), None)


@peak.mistake("`async with asyncio.Semaphore(…)` makes a new semaphore each time: every call has a board of its own")
def board_of_its_own(source):
    own = next((line for line, whole in with_a_new_semaphore(source) if not whole), None)
    return own or source.call("Semaphore", inside_loop=True)


@check("the next fetch begins as soon as one ends", seeds=1)
async def shortest(learner):
    fetch = Fetch(seconds=1)
    given("with limit 3 and 9 items of 1 s")
    await learner.bounded_map(fetch, range(9), 3)
    took(3)
    fetch = Fetch(seconds={"a": 3, "b": 1, "c": 1, "d": 1, "e": 2})
    given("with limit 2 and items of 3, 1, 1, 1 and 2 s")
    await learner.bounded_map(fetch, "abcde", 2)
    took(3 + 5)


@shortest.mistake("each batch waits for the slowest of the one before")
def batches(source):
    return source.call("gather", inside_loop=True) or source.call("TaskGroup", inside_loop=True)


@check("if a fetch fails, its error comes out, and nothing runs on")
async def failing(learner):
    fetch = Fetch(seconds=[1, 2, 5, 5, 5, 5, 5], fails={"b": ConnectionError("page b does not answer")})
    given("with limit 3, where the second of 6 fetches fails")
    try:
        found = await learner.bounded_map(fetch, "abcdef", 3)
    except (ConnectionError, ExceptionGroup) as error:
        held = isinstance(error, ConnectionError) or error.subgroup(ConnectionError)
        expect(held, f"the ConnectionError was lost: {error!r} came out")
    else:
        handed = isinstance(found, list) and any(isinstance(one, BaseException) for one in found)
        expect(not handed, "no error came out: it was handed out in the list of results")
        expect(False, "no error came out")
    started = len(fetch.calls)
    expect(fetch.live == 0, f"{fetch.live} fetches were still running when the error came out")
    await asyncio.sleep(60)
    expect(len(fetch.calls) == started, "after the error had come out, more fetches began")
