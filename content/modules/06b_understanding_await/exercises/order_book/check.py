"""The page and the book: what is awaited at the end of a block, and in which order."""
import asyncio

from bench import Fetch, background, check, equal, expect, given, raises

TEXTS = ["tea for Ada", "cake for Ben", "soup for Cem", "cake for Dora", "tea for Emil"]


class Cellar:
    """One book, and what happened to it."""

    def __init__(self, texts=TEXTS, fails=None):
        self.texts = texts
        self.read = Fetch((0.5, 1), fails=fails, returns=lambda number: texts[number - 1], name="page")
        self.happened = []

    def open_book(self):
        return self

    async def __aenter__(self):
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.5)
        self.happened.append("book closed")
        return False

    async def pages(self):
        try:
            for number in range(1, len(self.texts) + 1):
                yield await self.read(number)
        finally:
            await asyncio.sleep(0.5)
            self.happened.append("pages closed")

    def is_put_back(self):
        expect("book closed" in self.happened, "the book is still open")
        expect("pages closed" in self.happened, "the pages are still open, and nobody waits for them")
        equal(self.happened, ["pages closed", "book closed"], "what was closed, in this order")


@check("it returns the number of the first page with `wanted` in it, or None")
async def number(learner):
    for wanted, found in (("Ben", 2), ("tea", 1), ("Emil", 5), ("fish", None)):
        given(f"looking for {wanted}")
        equal(await learner.find_page(Cellar().open_book, wanted), found, "the page")
    given("in an empty book")
    equal(await learner.find_page(Cellar([]).open_book, "tea"), None, "the page")


@check("no page is fetched after that one")
async def lazy(learner):
    for wanted, pages in (("Cem", 3), ("tea", 1)):
        cellar = Cellar()
        given(f"looking for {wanted}, on page {pages} of 5")
        await learner.find_page(cellar.open_book, wanted)
        expect(len(cellar.read.items) <= pages, f"{len(cellar.read.items)} pages were fetched")


@check("when it returns, first the pages were closed, then the book")
async def put_back(learner):
    for wanted in ("Cem", "fish"):
        cellar = Cellar()
        given(f"looking for {wanted}")
        await learner.find_page(cellar.open_book, wanted)
        cellar.is_put_back()


@check("the same holds when a page cannot be read, and the error comes out")
async def failing(learner):
    cellar = Cellar(fails={2: ValueError("a blot of ink")})
    given("with a blot of ink on page 2")
    try:
        await learner.find_page(cellar.open_book, "Cem")
    except ValueError:
        cellar.is_put_back()
    else:
        expect(False, "the error was swallowed: whoever asked believes that nothing is there")


@check("the same holds when the search is cancelled")
async def cancelled(learner):
    cellar = Cellar()
    given("with a search that is cancelled at page 2")
    search = background(learner.find_page(cellar.open_book, "Emil"))
    while len(cellar.read.items) < 2 and not search.done():
        await asyncio.sleep(0.1)
    search.cancel()
    with raises(asyncio.CancelledError):
        await search
    cellar.is_put_back()


@number.mistake("the ends of this block are awaited, so it is `async with`; a plain `with` cannot wait")
def plain_with(source):
    return source.has("with")


@number.mistake("each next page is awaited, so it is `async for`; a plain `for` cannot wait")
def plain_for(source):
    return source.has("for")


@lazy.mistake("all pages are read before the first is looked at")
def all_first(source):
    return source.has("comprehension")


@put_back.mistake("a `break` or `return` out of `async for` leaves the generator at its `yield`; to close it takes an await of its own")
def left_open(source):
    return None if source.call("aclosing") or source.call("aclose") else source.has("async for")
