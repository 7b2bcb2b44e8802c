"""News from the scale: a thread that reads, a loop that books, a bell and a bound between them."""
import asyncio
import threading
import time

from bench import check, equal, expect, given

GUARD = 2  # s, far more than it needs: only for what would never end


class Scale:
    """Blocks until the loop has come to rest, and gives one reading after another; with `one_by_one` each one waits
    until the last one was booked."""

    def __init__(self, readings, breaks=False, one_by_one=False):
        self.readings, self.breaks, self.one_by_one = readings, breaks, one_by_one
        self.given, self.threads, self.late = 0, set(), False
        self.booked = threading.Semaphore(0)

    def __call__(self):
        for grams in self.readings:
            self.threads.add(threading.get_ident())
            on_the_loop = asyncio._get_running_loop() is not None
            if not on_the_loop:
                time.sleep(0.01 if self.one_by_one or not self.given else 0)
            self.given += 1
            yield grams
            if self.one_by_one and not on_the_loop and not self.late:
                self.late = not self.booked.acquire(timeout=GUARD / 2)
        if self.breaks:
            raise OSError("the scale broke")


class Book:
    """Writes readings down, and notes on which thread."""

    def __init__(self, scale, seconds=0.0):
        self.scale, self.seconds = scale, seconds
        self.begun, self.most, self.live, self.peak = [], 0, 0, 0
        self.threads = set()

    async def __call__(self, grams):
        self.threads.add(threading.get_ident())
        self.begun.append(grams)
        self.live += 1
        self.peak = max(self.peak, self.live)
        self.scale.booked.release()
        await asyncio.sleep(self.seconds)
        self.most = max(self.most, self.scale.given - len(self.begun))
        self.live -= 1


async def weigh_in(learner, scale, book, bound):
    """What it returns; told in plain words where it would never end."""
    try:
        async with asyncio.timeout(GUARD) as guard:
            return await learner.weigh_in(scale, book, bound)
    except TimeoutError:
        expect(not guard.expired(), f"it waits for ever, {len(book.begun)} of {len(scale.readings)} readings booked")
        raise


@check("books all readings, in order, one at a time", clock="real", seeds=1)
async def all_booked(learner):
    for readings in [[310, 295, 305], []]:
        given(f"with {len(readings)} readings and a bound of 5")
        scale = Scale(readings)
        book = Book(scale, seconds=0.002)
        equal(await weigh_in(learner, scale, book, 5), len(readings), "what it returned")
        equal(book.begun, readings, "the readings that were booked")
        expect(book.peak <= 1, f"{book.peak} readings were booked at the same time")


@check("reads in another thread, and books on the loop's own", clock="real", seeds=1)
async def on_its_thread(learner):
    scale = Scale([1, 2, 3])
    book = Book(scale)
    given("with three readings and a bound of 5")
    await weigh_in(learner, scale, book, 5)
    here = threading.get_ident()
    expect(here not in scale.threads, "the loop's own thread waited for the scale")
    expect(book.threads == {here}, "`book` was not called on the loop's own thread")


@check("books each reading as soon as it is there", clock="real", seeds=1)
async def promptly(learner):
    scale = Scale([1, 2, 3], one_by_one=True)
    given("with three readings, and nothing else to wake the loop")
    await weigh_in(learner, scale, Book(scale), 5)
    expect(not scale.late, "a reading was not booked while the scale waited for the next crate: did the bell ring?")


@promptly.mistake("`put_nowait`, called in the thread, rings no bell: the loop sleeps on")
def from_the_thread(source):
    return source.call("put_nowait")


@check("holds back the scale while `book` is slow", clock="real", seeds=1)
async def held_back(learner):
    for bound in [1, 3]:
        scale = Scale(list(range(20)))
        book = Book(scale, seconds=0.003)
        given(f"with 20 readings at once, a slow `book` and a bound of {bound}")
        equal(await weigh_in(learner, scale, book, bound), 20, "what it returned")
        expect(book.most <= bound + 1,
               f"{book.most} readings were on the way; {bound} may wait, and one may be in the hand")


@check("lets out the error of a scale that breaks", clock="real", seeds=1)
async def breaks(learner):
    scale = Scale([1, 2], breaks=True)
    book = Book(scale)
    given("with a scale that breaks with OSError after two readings")
    try:
        found = await weigh_in(learner, scale, book, 5)
    except OSError:
        pass
    except ExceptionGroup as group:
        expect(group.split(OSError)[1] is None, f"the group holds something else as well: {group!r}")
    else:
        expect(False, f"its OSError was expected, and {found!r} was returned")
