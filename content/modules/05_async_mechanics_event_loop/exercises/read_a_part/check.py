"""Read a part through: push it to its end, keep the wishes and the answer."""
import asyncio
import types

from bench import check, equal, expect, given, rng, took


@types.coroutine
def rest(seconds):
    yield seconds


async def bar(seconds):
    await rest(seconds)


async def played(rests, answer):
    for number, seconds in enumerate(rests):
        await (rest if number % 2 else bar)(seconds)
    return answer


async def with_a_mistake():
    await rest(2)
    raise ValueError("the page is torn")


def read(learner, rests, answer):
    given(f"with a part that rests {', '.join(map(str, rests)) or 'not at all'}" + (f" and returns {answer!r}" if answer else ""))
    found = learner.read_through(played(rests, answer))
    expect(not asyncio.iscoroutine(found),
           "what came back is a job that nobody has done: to push by hand, `read_through` must be no `async def`")
    expect(isinstance(found, (tuple, list)) and len(found) == 2, f"two values are expected, and {found!r} came back")
    return found


@check("pushes the part to its end, and gives back all rests")
def to_the_end(learner):
    for rests in [[2, 5], [1], [3, 3, 3, 0, 4], [], [rng.randint(1, 9) for _ in range(rng.randint(6, 20))]]:
        found, _ = read(learner, rests, None)
        equal(found, rests, "the rests")


@to_the_end.mistake("a coroutine has no `next`: its push is `send(None)`")
def next_push(source):
    return source.call("next")


@to_the_end.mistake("a coroutine is no list to walk through: it has to be pushed, with `send(None)`")
def for_loop(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.For) and getattr(node.iter, "id", None) == "part":
            return node.lineno


@to_the_end.mistake("at its first push a coroutine waits for nothing yet, so only None can be sent")
def sends_something(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == "send":
            if any(not isinstance(value, ast.Constant) or value.value is not None for value in node.args):
                return node.lineno


@to_the_end.mistake("that is no failure: with StopIteration a part says that it has come to its end")
def nobody_catches(source):
    return source.call("send", inside_loop=True) if source.has("except") is None else None


@check("gives back the value that the part returned")
def answer(learner):
    for rests, wanted in [([2, 5], "bravo"), ([], "short"), ([1, 1], ["two", "values"])]:
        _, found = read(learner, rests, wanted)
        expect(not isinstance(found, StopIteration), "the second value is the StopIteration itself; what was returned is inside it")
        equal(found, wanted, "the value at the end")


@check("does not wait")
def no_time(learner):
    read(learner, [100, 20], "bravo")
    took(0)


@check("lets out the error of a part")
def mistakes(learner):
    given("with a part that raises ValueError after a rest")
    try:
        found = learner.read_through(with_a_mistake())
    except ValueError:
        return
    expect(False, f"no error came out; {found!r} was given back")
