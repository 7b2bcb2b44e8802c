"""The clerk at the crank: a coroutine is a function that can stop, and anybody can make it go on."""
from bench import check, equal, expect, given, raises, rng


class Asked:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        return (yield self.question)


class Clerk:
    """Answers, and remembers what was asked."""

    def __init__(self, answers):
        self.answers, self.asked = answers, []

    def __call__(self, question):
        self.asked.append(question)
        return self.answers[question] if question in self.answers else "no idea"


async def order():
    dish = await Asked("which dish?")
    size = await Asked("which size?")
    return f"{size} {dish}"


async def add(numbers):
    total = 0
    for number in numbers:
        total += await Asked(number)
    return total


async def floors(numbers):
    return [await add(numbers), await Asked("and?")]


@check("it returns what the coroutine returns")
def result(learner):
    for dish in ("pizza", "soup"):
        given(f"with two questions, answered `{dish}` and `large`")
        equal(learner.interview(order(), Clerk({"which dish?": dish, "which size?": "large"})), f"large {dish}")
    given("with three questions")
    equal(learner.interview(add([1, 2, 3]), Clerk({1: 10, 2: 20, 3: 30})), 60)


@check("`answer` is called once for each question, in their order")
def calls(learner):
    clerk = Clerk({"which dish?": "cake", "which size?": "small"})
    given("with two questions")
    learner.interview(order(), clerk)
    expect(len(clerk.asked) == 2, f"`answer` was called {len(clerk.asked)} times; once for each question is twice")
    equal(clerk.asked, ["which dish?", "which size?"], "the questions that `answer` got")


@check("it works for any number of questions, also for none, and from any floor")
def any_number(learner):
    given("with no question")
    equal(learner.interview(add([]), Clerk({})), 0)
    numbers = list(range(1, rng.randrange(6, 20)))
    given(f"with {len(numbers)} questions")
    equal(learner.interview(add(numbers), Clerk({n: n * n for n in numbers})), sum(n * n for n in numbers))
    given("with questions from two floors")
    equal(learner.interview(floors([1, 2]), Clerk({1: 5, 2: 6, "and?": "done"})), [11, "done"])


@check("a question or an answer can be any value")
def any_value(learner):
    async def odd():
        return [await Asked(question) for question in (0, "", None, False)]

    given("with the questions `0`, `\"\"`, `None` and `False`")
    clerk = Clerk({0: None, "": 0, None: ""})
    equal(learner.interview(odd(), clerk), [None, 0, "", None])


@check("an error in the coroutine comes out")
def errors(learner):
    async def burns():
        await Asked("ready?")
        raise ValueError("burnt")

    given("with a coroutine that raises ValueError after one question")
    with raises(ValueError):
        learner.interview(burns(), Clerk({"ready?": "yes"}))


@result.mistake("a loop of asyncio takes futures; a question that is no future is a bad yield")
def asyncio_runs(source):
    return source.call("asyncio.run")


@result.mistake("the first `send` has to be `send(None)`: nobody has asked yet")
def first_send(source):
    answered, sent = source.call("answer", inside_loop=False), source.call("send")
    return answered if answered and sent and answered < sent else None


@result.mistake("the result of the coroutine is in `.value` of the StopIteration")
def no_value(source):
    return None if source.attribute("value") else source.handler("StopIteration")


@result.mistake("the answer has to go back in: `send(…)` brings it to the await that asked")
def not_sent(source):
    import ast

    sends = [node for node in ast.walk(source.tree)
             if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == "send"]
    nothing = [node for node in sends if node.args and isinstance(node.args[0], ast.Constant)]
    begun = source.call("answer", inside="interview")
    return sends[0].lineno if begun and sends and len(nothing) == len(sends) else None


@result.mistake("this is written for two questions; a loop goes on until the coroutine has ended")
def no_loop(source):
    sends = source.calls("send", inside_loop=False, inside="interview")
    return sends[0] if len(sends) > 2 else None


@any_number.mistake("also the very first `send` can be the last: then the StopIteration comes there")
def first_is_last(source):
    return source.call("send", inside_loop=False, inside="interview")


@any_value.mistake("an empty question is a question as well: only a StopIteration is the end")
def empty(source):
    return source.has("while")
