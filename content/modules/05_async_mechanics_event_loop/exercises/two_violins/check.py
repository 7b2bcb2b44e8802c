"""Two violins: a bench, a slate, and an order that does not depend on names."""
import types

from bench import check, equal, expect, given, now, rng


@types.coroutine
def rest(seconds):
    yield seconds


async def musician(rests):
    for seconds in rests:
        await rest(seconds)


def wanted(rows):
    """All turns; a rest of so many seconds is to be over at its moment, and the first to leave is the first to come back."""
    left = [(0, name, list(rests)) for name, rests in rows]
    turns = []
    while left:
        first = min(left, key=lambda entry: entry[0])
        left.remove(first)
        second, name, rests = first
        turns.append((second, name))
        if rests:
            left.append((second + rests[0], name, rests[1:]))
    return turns


def rehearsed(learner, rows):
    given("; ".join(f"{name} {', '.join(map(str, rests)) or 'without a rest'}" for name, rests in rows))
    parts = [(name, musician(rests)) for name, rests in rows]
    turns = learner.run(parts)
    expect(isinstance(turns, list) and all(isinstance(turn, tuple) and len(turn) == 2 for turn in turns),
           f"a list of turns was expected, each as the second and the name; {turns!r} came back")
    return turns


def compare(learner, rows):
    found, right = rehearsed(learner, rows), wanted(rows)
    if found != right:
        seconds = [second for second, _ in found]
        expect(seconds == sorted(seconds), f"the clock went backwards: {found}")
        expect(any(seconds) or len(found) < len(right), "all turns were at second 0: the clock was never turned to the end of a rest")
        expect(found != right[:len(found)], f"it ended after {found[-1:]}: was somebody left on the slate?")
        expect([name for _, name in found] != [name for _, name in right],
               f"the order is right, and the clock is not turned as it should be: {found}")
    equal(found, right, "the turns")


@check("calls in everybody at second 0, in the order of `parts`")
def all_called(learner):
    rows = [("oboe", []), ("viola", [2]), ("drum", [1, 1]), ("horn", [])]
    found = rehearsed(learner, rows)
    equal(found[:4], [(0, name) for name, _ in rows], "the four turns at second 0")


@check("calls in each one again when her rest is over")
def on_time(learner):
    compare(learner, [("oboe", [3]), ("viola", [1, 1])])
    compare(learner, [("drum", [5, 1]), ("harp", [0.5, 7, 3]), ("oboe", [2])])
    compare(learner, [("oboe", [100])])
    compare(learner, [])
    expect(now() == 0, f"it took {now():g} s of real time, and the clock should only be turned")


@check("at the same second, calls in first who left first")
def same_second(learner):
    compare(learner, [("violin", [2]), ("violin", [2])])
    for rows in [[("viola", [2]), ("oboe", [2])], [("oboe", [2]), ("drum", [1, 1]), ("cello", [1, 2])]]:
        found, right = rehearsed(learner, rows), wanted(rows)
        later = [turn for turn in found if turn[0] > 0]
        expect(found == right or later != sorted(later), f"the order depends on how they are named: {found}")
        equal(found, right, "the turns")
    names = ["violin", "oboe", "violin", "drum", "viola"]
    compare(learner, [(name, [rng.randint(1, 3) for _ in range(rng.randint(0, 5))]) for name in names])


@same_second.mistake("where two times are equal, `heapq` looks at what comes next in the entry: the name, and then the part")
def compares_the_names(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Tuple) and len(node.elts) > 2 and isinstance(node.ctx, ast.Load):
            if getattr(node.elts[1], "id", None) == "name":
                return node.lineno


@check("sends a rest of 0 seconds to the end of the bench")
def zero(learner):
    for rows in [[("oboe", [0, 0]), ("viola", [0])], [("oboe", [1, 0]), ("viola", [1])], [("oboe", [2, 0, 1]), ("viola", [1, 1, 0])]]:
        found, right = rehearsed(learner, rows), wanted(rows)
        expect(found == right, f"a rest of 0 seconds is to lead to the end of the bench; the turns were {found}, "
                               f"and {right} was expected")
