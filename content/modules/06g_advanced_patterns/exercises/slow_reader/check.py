"""A slow reader: a stream with a small rail between, and an end for every case."""
import asyncio

from bench import Fetch, check, equal, expect, given, took

PAGES = [f"page {number}" for number in range(1, 21)]


class Source:
    """Pages that take a while; closing the source takes half a second."""

    def __init__(self, pages, seconds=1, breaks_after=None):
        self.pages, self.seconds, self.breaks_after = pages, seconds, breaks_after
        self.given, self.opened, self.closed = [], 0, 0

    async def __call__(self):
        self.opened += 1
        try:
            for number, page in enumerate(self.pages):
                await asyncio.sleep(self.seconds)
                if number == self.breaks_after:
                    raise ValueError("a torn page")
                self.given.append(page)
                yield page
        finally:
            await asyncio.sleep(0.5)
            self.closed += 1

    def expect_closed(self):
        expect(self.opened == self.closed, "the source was not closed when `relay` had ended")


@check("sends all pages in order, and returns how many")
async def in_order(learner):
    source, send = Source(PAGES[:7], seconds=0.1), Fetch(seconds=(0, 0.3), name="send")
    given("with 7 pages")
    equal(await learner.relay(source, send, 2), 7, "the number of pages")
    equal(send.finished, PAGES[:7], "what was sent")
    source.expect_closed()
    source, send = Source([]), Fetch(name="send")
    given("with no page at all")
    equal(await learner.relay(source, send, 2), 0, "the number of pages")


@check("fetches and sends at the same time")
async def overlap(learner):
    given("with four pages of 1 s, sent in 1 s each")
    source, send = Source(PAGES[:4]), Fetch(seconds=1, name="send")
    sent = await learner.relay(source, send, 2)
    equal(send.ended_at.get(PAGES[3]), 5.0, "the moment at which the last page was sent")
    equal(sent, 4, "the number of pages")
    equal(send.peak, 1, "the largest number of pages that were sent at once")


@check("holds back the source while the reader is slow")
async def held_back(learner):
    for ahead in [1, 3]:
        source, slow, most = Source(PAGES, seconds=0.1), Fetch(seconds=2, name="send"), [0]

        async def send(page):
            await slow(page)
            most.append(len(source.given) - len(slow.calls))

        given(f"with a slow reader and `ahead` = {ahead}")
        await learner.relay(source, send, ahead)
        expect(max(most) <= ahead + 1,
               f"{max(most)} pages were fetched and not yet being sent; {ahead} may wait, and one may be in the hand")
        equal(slow.finished, PAGES, "what was sent")


@check("ends without an error when the reader hangs up, with the source closed")
async def hangs_up(learner):
    for seconds, why in [(0.1, "the rail is full"), (3, "the next page is being fetched")]:
        source = Source(PAGES, seconds)
        send = Fetch(fails={"page 3": ConnectionError("hung up")}, name="send")
        given(f"with a reader who hangs up on page 3, while {why}")
        equal(await learner.relay(source, send, 2), 2, "the number of pages")
        equal(send.items, PAGES[:3], "what was sent")
        source.expect_closed()


@check("lets out the error of a source that breaks off")
async def breaks_off(learner):
    source, send = Source(PAGES, breaks_after=2), Fetch(seconds=0.1, name="send")
    given("with a source that breaks off with ValueError after two pages")
    try:
        sent = await learner.relay(source, send, 2)
    except ValueError:
        pass
    except ExceptionGroup as group:
        rest = group.split(ValueError)[1]
        expect(rest is None, f"the group holds something else as well: {rest}")
    else:
        expect(False, f"its ValueError was expected, and {sent!r} was returned")
    source.expect_closed()
    equal(send.finished, PAGES[:2], "what was sent")


@check("ends when it is cancelled, with the source closed")
async def cancelled(learner):
    source, send = Source(PAGES, seconds=0.1), Fetch(seconds=2, name="send")
    given("when `relay` is cancelled after 5 s")
    try:
        async with asyncio.timeout(5):
            await learner.relay(source, send, 2)
    except TimeoutError:
        pass
    took(at_most=6)
    source.expect_closed()
