"""The cheapest flour: ported without a change of answer, then overlapped where it can be."""
from bench import Fetch, check, equal, expect, given, took

SELLERS = {"Ada": 8, "Bo": 6, "Cy": 9, "Di": 6, "Ed": 7}


class Market:
    """Three ways to ask that take a while."""

    def __init__(self, sellers, seconds):
        self.find = Fetch(1, returns=lambda goods: list(sellers), name="find")
        self.price = Fetch(seconds, returns=lambda name, goods: sellers[name], name="price")
        self.order = Fetch(1, returns=lambda name, goods: f"{name} brings {goods}", name="order")

    async def buy(self, learner, goods):
        return await learner.buy(goods, self.find, self.price, self.order)


@check("`buy` gives the same answer as before, the first of the cheapest")
async def same(learner):
    market = Market(SELLERS, {"Ada": 5, "Bo": 4, "Cy": 1, "Di": 3, "Ed": 2})
    given("with five sellers, two of whom ask for 6")
    equal(await market.buy(learner, "flour"), "Bo brings flour", "the result")
    market = Market({"Fay": 4}, 1)
    given("with one seller")
    equal(await market.buy(learner, "salt"), "Fay brings salt", "the result")


@check("the prices are asked for once each, and one order goes out, when all are known")
async def steps(learner):
    market = Market(SELLERS, (1, 3))
    given("with five sellers")
    await market.buy(learner, "flour")
    equal(market.find.calls, [("flour",)], "the calls of `find`")
    market.price.each_once(SELLERS)
    count = len(market.order.calls)
    expect(count == 1, f"{count} orders went out, at each of {', '.join(map(str, market.order.items))}")
    last = max(market.price.ended_at.values())
    expect(min(market.order.started_at.values()) >= last, "the order went out before all prices were known")


@check("all prices are asked for at the same time")
async def overlap(learner):
    market = Market(SELLERS, {"Ada": 2, "Bo": 3, "Cy": 1, "Di": 2, "Ed": 1})
    given("with five sellers, the slowest of whom takes 3 s, and 1 s before and after")
    await market.buy(learner, "flour")
    took(5)


@check("the program prints the same line as before, after three seconds", seeds=1)
def program(learner):
    given("run as a program")
    ran = learner.run_as_program()
    equal(ran.lines, ["Carla brings flour"], "what is printed")
    expect(ran.seconds < 4.5, "it still takes five seconds")
    expect(ran.seconds > 2.9, f"it took {ran.seconds:.1f} s: each of the three questions still takes a second")


@same.mistake("`asyncio.run` belongs at the very top, once: inside, it is `await`, in an `async def`")
def many_kitchens(source):
    return source.call("run", inside="buy")


@same.mistake("the prices lie in the order in which they came, the names in the order of the list")
def as_they_come(source):
    return source.call("append", inside="buy")


@same.mistake("a call of `find` or `order` gives a slip now: the answer comes with `await`")
def only_a_slip(source):
    return source.call("find", awaited=False, inside="buy") or source.call("order", awaited=False, inside="buy")


@overlap.mistake("correct, and no quicker: this is the port after step four; one `await` for all prices is the fifth")
def step_five(source):
    return source.call("price", awaited=True, inside="buy")


@program.mistake("`time.sleep` still keeps the thread, so the three prices cannot overlap")
def blocks(source):
    return source.call("time.sleep")
