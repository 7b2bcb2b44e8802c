"""The price of the soup: a slip, an await, and one kitchen."""
from bench import Fetch, check, equal, expect, given


@check("`receipt` asks for the dish once, and returns the line")
async def line(learner):
    for dish, price in [("soup", 7), ("stew", 12)]:
        ask = Fetch(seconds=(1, 3), returns=price, name="ask")
        given(f"for {dish} at {price} euros")
        equal(await learner.receipt(ask, dish), f"{dish}: {price} euros", "the line")
        ask.each_once([dish])


@check("the program prints the line for the soup, then `kitchen closed`", seeds=1)
def program(learner):
    given("run as a program")
    ran = learner.run_as_program()
    expect("coroutine object" not in ran.printed, "it prints a slip: nobody has awaited it")
    equal(ran.lines, ["soup: 4 euros", "kitchen closed"], "what is printed")


@line.mistake("`asyncio.run` would open a second kitchen inside the first; here you need `await`, in an `async def`")
def second_kitchen(source):
    return source.call("run", inside="receipt")


@line.mistake("`ask(dish)` is only a slip: the price is there after `await`")
def only_a_slip(source):
    return source.call("ask", awaited=False, inside="receipt")


@program.mistake("`main()` writes a slip, and nobody starts the kitchen: `asyncio.run(main())`")
def nobody_runs(source):
    if not source.call("run"):
        return source.call("main")
    return None


@program.mistake("`receipt(…)` is only a slip: `main` has to await it")
def receipt_is_a_slip(source):
    return source.call("receipt", awaited=False, inside="main")
