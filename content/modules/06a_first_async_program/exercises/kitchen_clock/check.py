"""The kitchen clock: a task beside the work, from before its first line to its last."""
import asyncio

from bench import Fetch, background, check, equal, expect, given, now, took


class Evening:
    """Work of so many seconds, and when the clock ticked."""

    def __init__(self, seconds):
        self.fetch, self.seconds = Fetch(seconds, name="work"), seconds
        self.moments = []

    async def work(self):
        return await self.fetch("bread")

    def tick(self):
        self.moments.append(round(now(), 3))

    async def with_clock(self, learner):
        """What is returned; cut off where it goes on long after the work."""
        working = background(learner.work_with_clock(self.work, self.tick))
        await asyncio.wait([working], timeout=self.seconds + 20)
        expect(working.done(), "20 s after the end of the work, it has not come to an end"
               if self.fetch.finished else "the work has not begun, and it comes to no end")
        return working.result()


@check("it returns the result of `work`, as soon as the work is done")
async def result(learner):
    evening = Evening(2.5)
    given("with work of 2.5 s")
    equal(await evening.with_clock(learner), evening.fetch.result("bread"))
    took(2.5)
    equal(evening.fetch.items, ["bread"], "the work that was done")


@check("the first tick comes before the work begins, also when the work does not wait")
async def first(learner):
    happened = []

    async def work():
        happened.append("work")
        return "done"

    given("with work that does not wait")
    equal(await learner.work_with_clock(work, lambda: happened.append("tick")), "done")
    equal(happened, ["tick", "work"], "what happened")


@check("there is a tick after each full second of the work")
async def ticks(learner):
    for seconds in (3.5, 0.5, 7.5):
        evening, begun = Evening(seconds), now()
        given(f"with work of {seconds} s")
        await evening.with_clock(learner)
        moments = [round(moment - begun, 3) for moment in evening.moments]
        equal(moments, [float(n) for n in range(int(seconds) + 1)], "the moments of the ticks")


@check("when it returns, the clock is stopped")
async def stopped(learner):
    evening = Evening(1.5)
    given("with work of 1.5 s, and 5 s after it")
    await evening.with_clock(learner)
    before = len(evening.moments)
    await asyncio.sleep(5)
    count = len(evening.moments) - before
    expect(count == 0, f"{count} more ticks came after the end of the work")


@result.mistake("`await` waits until the clock has ended, and it never does: start it as a task")
def awaits_clock(source):
    return source.call("clock", awaited=True, inside="work_with_clock")


@result.mistake("`gather` waits for both, and the clock has no end")
def gathers(source):
    return source.call("gather", inside="work_with_clock")


@result.mistake("it looks once a second whether the work is done, so it comes up to a second late")
def looks(source):
    return source.has("while", inside="work_with_clock")


@first.mistake("a new task begins at the first await that has to wait, and this work has none: the clock gets no turn")
def no_turn(source):
    return source.call("create_task", inside="work_with_clock")


@stopped.mistake("nobody stops the clock: `cancel()` does")
def not_cancelled(source):
    return None if source.call("cancel") else source.call("create_task")


@ticks.mistake("`time.sleep` keeps the thread, and the work stands still")
@result.mistake("`time.sleep` keeps the thread, and the work stands still")
def rude(source):
    return source.call("time.sleep")
