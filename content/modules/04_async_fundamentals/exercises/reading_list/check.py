"""The reading list: all books on their way at once, and back in the order of the list."""
import asyncio

from bench import Fetch, check, equal, expect, given, rng, took

SECONDS = {"atlas": 3, "diary": 1, "novel": 2}


@check("gives back the books in the order of `titles`")
async def in_order(learner):
    for titles in [list(SECONDS), ["novel"], ["diary", "novel", "atlas"]]:
        fetch = Fetch(SECONDS)
        given(", ".join(f"{title} {SECONDS[title]} s" for title in titles))
        books, wanted = await learner.collect(fetch, titles), fetch.results(titles)
        expect(books is not None, "nothing came back (None)")
        expect(not asyncio.isfuture(books), "what came back is only a promise of the books: is there an `await` before it?")
        if isinstance(books, list):
            expect(not any(asyncio.iscoroutine(book) for book in books), "the list is full of jobs that nobody awaited")
            came_up = fetch.results(fetch.finished)
            expect(books == wanted or books != came_up, "the books stand in the order in which they came up")
        equal(books, wanted, "the books")


@in_order.mistake("the star before the list is missing: `gather` wants several jobs, not one list")
def no_star(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == "gather":
            if any(isinstance(value, (ast.ListComp, ast.List, ast.Name)) for value in node.args):
                return node.lineno


@check("fetches each title exactly once")
async def once(learner):
    titles = [f"book {number}" for number in range(rng.randint(5, 30))]
    fetch = Fetch(seconds=(1, 3))
    given(f"with a list of {len(titles)} titles")
    books = await learner.collect(fetch, titles)
    fetch.each_once(titles)
    equal(books, fetch.results(titles), "the books")


@check("has all books on their way at the same time")
async def together(learner):
    titles = [f"book {number}" for number in range(30)]
    fetch = Fetch(seconds=1)
    given("with 30 books of 1 s")
    await learner.collect(fetch, titles)
    expect(fetch.peak > 1, "only one book was on its way at any time")
    expect(fetch.peak == 30, f"{fetch.peak} of 30 books were on their way at the same time")
    took(1)


@together.mistake("the word `await` in a list of its own lets no two jobs overlap: they stand in a row")
def comprehension(source):
    line = source.has("await")
    return line if line and source.has("comprehension") and not source.call("gather") else None


@together.mistake("the task is begun, and at once awaited: the next one begins when it has ended")
def begun_and_awaited(source):
    return source.call("create_task", inside_loop=True)


@together.mistake("`gather` is called for one book at a time; give it all of them in one call")
def one_gather_each(source):
    return source.call("gather", inside_loop=True)


@check("an empty list gives an empty list")
async def nothing(learner):
    fetch = Fetch()
    given("with no title")
    equal(await learner.collect(fetch, []), [], "the books")
    took(0)
