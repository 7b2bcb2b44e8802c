"""The night till: three awaits, and what each one decides."""
from bench import Fetch, check, equal, expect, given

PRICES = {"pizza": 9, "soup": 5, "tea": 3, "stew": 11}


class Till:
    """Ways to ask and to save that take a while."""

    def __init__(self):
        self.is_open = Fetch((1, 2), returns=lambda hour: 9 <= hour < 22, name="is_open")
        self.price = Fetch((1, 2), returns=PRICES, name="price")
        self.save = Fetch((1, 2), returns=lambda total: None, name="save")

    async def sell(self, learner, hour, dishes):
        given(f"at {hour} o'clock, for {', '.join(dishes)}")
        return await learner.sell(self.is_open, self.price, self.save, hour, dishes)


@check("when the shop is closed, it returns `\"closed\"`, asks no price and saves nothing")
async def closed(learner):
    for hour in (3, 22):
        till = Till()
        equal(await till.sell(learner, hour, ["pizza"]), "closed", "the result")
        expect(not till.price.calls, "the shop is closed, and it asked for a price")
        expect(not till.save.calls, "the shop is closed, and it saved a sale")


@check("otherwise it adds up the prices and returns a text")
async def total(learner):
    till = Till()
    equal(await till.sell(learner, 12, ["pizza", "soup", "tea"]), "17 euros", "the result")
    till.price.each_once(["pizza", "soup", "tea"])
    equal(await Till().sell(learner, 9, ["stew"]), "11 euros", "the result")


@check("when it returns, the total is saved, once")
async def saved(learner):
    till = Till()
    await till.sell(learner, 21, ["stew", "tea"])
    equal(till.save.finished, [14], "the totals that are saved when `sell` returns")


@closed.mistake("`is_open(hour)` is a slip, and a slip counts as true: the answer comes with `await`")
def slip_is_true(source):
    return source.call("is_open", awaited=False, inside="sell")


@total.mistake("`gather(…)` too gives its list only to an `await`")
def gather_not_awaited(source):
    return source.call("gather", awaited=False, inside="sell")


@total.mistake("`price(dish)` is a slip, and slips cannot be added: the number comes with `await`")
def slips_added(source):
    return source.call("price", awaited=False, inside="sell")


@saved.mistake("a task is only on the rail: whoever starts it also awaits it")
def task_not_awaited(source):
    return source.call("create_task", inside="sell")


@saved.mistake("`save` is called in the loop, so once for each dish")
def in_the_loop(source):
    return source.call("save", inside_loop=True, inside="sell")


@saved.mistake("`save(total)` is a slip, and nobody picks it up")
def save_not_awaited(source):
    return source.call("save", awaited=False, inside="sell")
