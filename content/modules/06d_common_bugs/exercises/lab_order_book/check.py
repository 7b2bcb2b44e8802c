"""The empty order book: the diagnosis, the cure, and the test that proves it."""
from bench import Fetch, check, equal, expect, given, now, raises

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "lost-task": "no task was made for the book, so none could get lost",
    "pending-at-exit": "no task was made for the book, so none could be cut off",
    "unretrieved-exception": "nothing failed: the call did not even begin",
}
ANYTHING = ("never-awaited", "blocking-call", "pending-at-exit", "unretrieved-exception")


def word(value):
    return value.strip(" _`()").lower() if isinstance(value, str) else ""


@check("the diagnosis is right", seeds=1)
def diagnosis(learner):
    kind = word(learner.KIND).replace("_", "-").replace(" ", "-")
    expect(kind, "`KIND` is still blank")
    expect(kind in KINDS, f"`KIND` is {kind!r}, which is none of the nine words of the task")
    why = NOT_THIS.get(kind, "the recording shows nothing of that kind")
    expect(kind == "never-awaited", f"`KIND` is {kind!r}: {why}")
    who = word(learner.WHO)
    expect(who, "`WHO` is still blank")
    why = {
        "write_down": "that function is right as it stands: who calls it, and how?",
        "save": "`save` never runs: who should have led there?",
        "thank": "the guests are thanked as they should be",
        "evening": "it awaits what it calls: look one call further down",
    }.get(who, "there is no such function in the program")
    expect(who == "take_order", f"`WHO` is {who!r}: {why}")


@check("saves each order once, and thanks when it is saved")
async def saved_first(learner):
    save, thanked = Fetch(seconds=(1, 3), name="save"), []

    async def thank(order):
        expect(order in save.finished, f"the guest was thanked for {order!r} before it was saved", at=now())
        thanked.append(order)

    given("with the orders soup, pizza and tea")
    for order in ("soup", "pizza", "tea"):
        await learner.take_order(order, save, thank)
    save.each_once(["soup", "pizza", "tea"])
    equal(thanked, ["soup", "pizza", "tea"], "the orders for which somebody was thanked")


@check("thanks nobody when `save` fails, and lets the error out")
async def save_fails(learner):
    save, thank = Fetch(fails={"soup": OSError("the book is wet")}, name="save"), Fetch(name="thank")
    given("with a `save` that fails with OSError")
    with raises(Exception):
        await learner.take_order("soup", save, thank)
    equal(thank.items, [], "the orders for which somebody was thanked")


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING)
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, which saves in a task"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING)
def catches(learner):
    expect(learner.tests("buggy").failed, "your test passes on it, though the book stays empty: what has to be in the book?")
