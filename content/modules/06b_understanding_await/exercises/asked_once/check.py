"""Ask the market once: the answer is shared, and so is the waiting for it."""
import asyncio

from bench import Fetch, background, check, equal, expect, given, took


@check("it returns what the market says, and does not ask again later")
async def later(learner):
    ask, known = Fetch((1, 3), name="ask"), {}
    given("with soup, cake, soup and soup, one after the other")
    found = [await learner.price(dish, ask, known) for dish in ("soup", "cake", "soup", "soup")]
    equal(found, ask.results(["soup", "cake", "soup", "soup"]), "the prices")
    ask.each_once(["soup", "cake"])
    given("on the next day, with a new `known`")
    await learner.price("soup", ask, {})
    equal(ask.items.count("soup"), 2, "the questions about soup on two days")


@check("the answer of earlier is there at once")
async def at_once(learner):
    ask, known = Fetch(2, name="ask"), {}
    given("with soup asked for twice, and 2 s for the market")
    await learner.price("soup", ask, known)
    await learner.price("soup", ask, known)
    took(2)


@check("waiters who ask at the same moment share one question")
async def same_moment(learner):
    ask, known = Fetch((1, 3), name="ask"), {}
    given("with three waiters who want soup at the same moment")
    found = await asyncio.gather(*[learner.price("soup", ask, known) for _ in range(3)], return_exceptions=True)
    for one in found:
        if isinstance(one, Exception):
            raise one
    count = len(ask.items)
    expect(count == 1, f"the market was asked {count} times")
    equal(found, ask.results(["soup"] * 3), "the prices")


@check("a waiter who comes while the market is being asked shares the question")
async def meanwhile(learner):
    ask, known = Fetch(1.5, name="ask"), {}
    given("with 1.5 s for the market, and a second waiter after 0.7 s")
    first = background(learner.price("soup", ask, known))
    await asyncio.sleep(0.7)
    equal(await learner.price("soup", ask, known), ask.result("soup"), "the price of the second waiter")
    took(1.5)
    equal(await first, ask.result("soup"), "the price of the first waiter")
    ask.each_once(["soup"])


@check("different dishes are asked for at the same time")
async def different(learner):
    ask, known = Fetch(2, name="ask"), {}
    given("with soup, cake and tea at once, and 2 s for each answer")
    dishes = ["soup", "cake", "tea"]
    found = await asyncio.gather(*[learner.price(dish, ask, known) for dish in dishes])
    equal(found, ask.results(dishes), "the prices")
    took(2)


@later.mistake("`create_task` is called each time, also when the dish is known: Python computes arguments first")
def always_a_task(source):
    return source.call("create_task", inside="price") if source.call("setdefault", inside="price") else None


@later.mistake("`known` keeps a slip, and a slip serves once; a task keeps its answer")
def keeps_slip(source):
    return source.call("ask", awaited=False, inside="price") if not source.call("create_task") else None


@same_moment.mistake("`result()` does not wait: it looks, and nothing is there yet; `await` waits")
def looks(source):
    return source.call("result", inside="price")


@same_moment.mistake("`known` hears of the dish only when the answer is there: until then, others ask as well")
def keeps_answer(source):
    return source.has("await", inside="price")


@different.mistake("one lock for all dishes is held while the market is asked about one of them")
def one_lock(source):
    return source.call("Lock")
