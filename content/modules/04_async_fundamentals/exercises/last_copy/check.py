"""The last copy: look and take in one turn, and only then step aside."""
import asyncio

from bench import Fetch, check, equal, expect, given, rng, took


def right_number(copies, title, wanted):
    found = copies.get(title)
    expect(found == wanted, f"afterwards `copies[{title!r}]` is {found!r}, and {wanted} was expected")


@check("hands out a book, and counts it")
async def hands_out(learner):
    for left in [4, 1]:
        fetch, copies = Fetch(name="fetch"), {"atlas": left, "diary": 2}
        given(f"with one reader and {left} in the cellar")
        found = await learner.lend(copies, "atlas", fetch)
        expect(found is not None, "nothing came back (None)")
        expect(found != "out", "it says `out`, and there is one: it looks after it has taken")
        equal(found, fetch.result("atlas"), "what came back")
        right_number(copies, "atlas", left - 1)
        right_number(copies, "diary", 2)


@check("says `out` at once, and leaves the lift where it is")
async def out(learner):
    fetch, copies = Fetch(name="fetch"), {"atlas": 0}
    given("with none in the cellar")
    found = await learner.lend(copies, "atlas", fetch)
    expect(not fetch.calls, "the lift was sent down, and there is no copy")
    equal(found, "out", "what came back")
    right_number(copies, "atlas", 0)
    took(0)


async def crowd(learner, readers, left, seconds):
    fetch, copies = Fetch(seconds, name="fetch"), {"atlas": left}
    given(f"with {readers} readers at once and {left} in the cellar")
    found = await asyncio.gather(*[learner.lend(copies, "atlas", fetch) for _ in range(readers)])
    handed_out = sum(book != "out" for book in found)
    expect(handed_out <= left, f"{handed_out} books were handed out")
    expect(handed_out == left, f"only {handed_out} books were handed out")
    expect(len(fetch.calls) == left, f"the lift was sent down {len(fetch.calls)} times")
    right_number(copies, "atlas", 0)
    return fetch


@check("never hands out more than there are")
async def never_more(learner):
    await crowd(learner, 2, 1, seconds=1)
    await crowd(learner, rng.randint(5, 9), rng.randint(2, 4), seconds=(1, 3))


@never_more.mistake("others run while this job waits at an `await`: between looking and taking, there must be none")
def a_pause_between(source):
    return source.has("await", inside="lend")


@check("no reader waits for another one")
async def together(learner):
    fetch = await crowd(learner, 4, 4, seconds=1)
    expect(fetch.peak == 4, f"{fetch.peak} of 4 books were on the way at the same time")
    took(1)
