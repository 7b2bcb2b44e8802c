"""The number in the worker: each line finds its request, and a failure finds the one who asked."""
from bench import Fetch, check, equal, expect, given, took


async def evening(learner, orders, find):
    """The lines of the book, as pairs of number and text."""
    book = []
    await learner.evening(orders, find, book)
    expect(all(isinstance(line, str) and " " in line for line in book), f"these are no lines of `log`: {book!r}")
    return [tuple(line.split(" ", 1)) for line in book]


def of(lines, number):
    return [text for told, text in lines if told == str(number)]


@check("each line about a request begins with its number, also in the worker")
async def own_number(learner):
    orders = [(7, "soup"), (8, "fish"), (9, "cake"), (10, "tea")]
    find = Fetch(seconds={"soup": 3, "fish": 1, "cake": 1, "tea": 0.5}, name="find")
    given("with requests 7 to 10")
    lines = await evening(learner, orders, find)
    for number, dish in orders:
        expected = [f"asked for {dish}", "looking up", "done"]
        found = [text.split(" in ")[0] for text in of(lines, number) if text != "free"]
        expect(found == expected, f"the lines with number {number} are {found}; {expected} belong to it")


@check("`- free` follows each request: that line is about none")
async def free(learner):
    orders = [(1, "soup"), (2, "fish"), (3, "cake")]
    given("with three requests")
    lines = await evening(learner, orders, Fetch(seconds=(0.5, 2), name="find"))
    told = [number for number, text in lines if text == "free"]
    equal(len(told), 3, "the number of `free` lines")
    expect(told == ["-"] * 3, f"a line `free` carries the number of a request that is over: {told}")
    equal(of(lines, "-"), ["free"] * 3, "the lines without a number")


@check("a request that fails says so, and the worker goes on")
async def failing(learner):
    orders = [(1, "stone"), (2, "brick"), (3, "soup"), (4, "fish")]
    find = Fetch(seconds=1, fails={"stone": LookupError("no stone"), "brick": ValueError("no brick")}, name="find")
    given("with requests 1 and 2, for which `find` fails, and 3 and 4 after them")
    lines = await evening(learner, orders, find)
    equal(of(lines, 1)[-1:], ["failed in 1.0 s: LookupError"], "the last line of request 1")
    equal(of(lines, 2)[-1:], ["failed in 1.0 s: ValueError"], "the last line of request 2")
    equal(of(lines, 3)[-1:], ["done in 2.0 s"], "the last line of request 3")
    equal(of(lines, "-"), ["free"] * 4, "the lines without a number")


@check("both workers work at the same time")
async def same_time(learner):
    find = Fetch(seconds=1, name="find")
    given("with four requests of 1 s")
    lines = await evening(learner, [(n, f"dish {n}") for n in range(4)], find)
    took(2)
    equal([of(lines, n)[-1:] for n in range(4)], [[f"done in {n}.0 s"] for n in (1, 1, 2, 2)], "the last lines")
    equal(find.peak, 2, "the largest number of requests that are looked up at once")
