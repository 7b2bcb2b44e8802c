"""Two scales: a blocking library, two at a time, and a kitchen that goes on."""
import asyncio
import threading

from bench import Blocking, background, check, equal, expect, given


@check("returns the grams in the order of the sacks", clock="real", seeds=2)
async def in_order(learner):
    last = threading.Event()

    def settle(sack):
        if sack == 1:
            last.wait(0.3)  # the first sack stays until the last one comes
        elif sack == 4:
            last.set()
        return sack * 1000

    weigh = Blocking(settle, name="weigh")
    given("with four sacks, of which the first takes longest")
    equal(await learner.weigh_all(weigh, [1, 2, 3, 4], 2), [1000, 2000, 3000, 4000], "the grams")
    equal(sorted(weigh.calls), [(1,), (2,), (3,), (4,)], "the calls of `weigh`")
    given("without a sack")
    equal(await learner.weigh_all(weigh, [], 2), [], "the grams")


@check("never calls `weigh` on the loop's own thread", clock="real", seeds=2, allow=("blocking-call",))
async def off_the_loop(learner):
    weigh = Blocking(name="weigh")
    given("with three sacks and two scales")
    await learner.weigh_all(weigh, ["a", "b", "c"], 2)
    expect(threading.get_ident() not in weigh.threads, "`weigh` was called on the loop's own thread")


@check("lets other tasks go on meanwhile", clock="real", seeds=2)
async def beats(learner):
    enough, seen = threading.Event(), []

    async def heart():
        for _ in range(3):
            await asyncio.sleep(0.002)
        enough.set()

    def settle(sack):
        seen.append(enough.wait(0.3))
        return 0

    given("with a heart that beats three times while the sacks are on the scales")
    beating = background(heart())
    await learner.weigh_all(Blocking(settle, name="weigh"), ["a", "b"], 2)
    await beating
    expect(seen == [True, True], "the heart did not beat while the sacks were on the scales: the loop stood still")


@check("keeps all scales busy, and no more than there are", clock="real", seeds=2)
async def scales_busy(learner):
    for scales in [2, 3]:
        weigh = Blocking(together=scales, name="weigh")
        given(f"with six sacks and {scales} scales")
        await learner.weigh_all(weigh, range(6), scales)
        expect(weigh.peak >= scales, f"never more than {weigh.peak} were weighed at the same time")
        expect(weigh.peak <= scales, f"{weigh.peak} sacks were weighed at the same time")
    given("with six sacks and two scales, on which each sack stays for a moment")
    weigh = Blocking(lambda sack: threading.Event().wait(0.02), name="weigh")
    await learner.weigh_all(weigh, range(6), 2)
    expect(weigh.peak <= 2, f"{weigh.peak} sacks were weighed at the same time")


@check("lets `weigh` find the caller's number of the order", clock="real", seeds=2)
async def notes(learner):
    seen = []

    async def guest(number):
        learner.order.set(number)
        found = []
        await learner.weigh_all(Blocking(lambda sack: found.append(learner.order.get()), name="weigh"), ["a", "b"], 2)
        seen.append((number, found))

    given("with two orders at once, number 17 and number 18")
    await asyncio.gather(guest(17), guest(18))
    for number, found in seen:
        equal(found, [number] * 2, f"the numbers that `weigh` found for order {number}, its own being {number}")
