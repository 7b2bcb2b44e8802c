"""The waiter nobody remembers: a task that nothing holds."""
import asyncio
import gc
import weakref

from bench import check, equal, expect, given

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    who = who.removesuffix("()").rpartition(".")[2]  # `Till.pay()` is `pay`
    expect(kind != "pending-at-exit", "`KIND` is 'pending-at-exit', but `main` still goes on when the waiters are gone")
    expect(
        kind == "lost-task",
        f"`KIND` is {kind!r}; the recording shows something else: tasks that were thrown away in the middle",
    )
    expect(who == "seat", f"`WHO` is {who!r}; which function makes the tasks, and lets go of them?")


class Bell:
    def __init__(self, rings):
        self.rings = rings

    async def wait(self):
        ring = asyncio.get_running_loop().create_future()
        self.rings.add(ring)
        await ring

    async def ring(self):
        for ring in list(self.rings):
            ring.set_result(None)
        await asyncio.sleep(1)


async def seated(learner, tables, bell):
    """A hall in which the waiters of these tables have come to the bell."""
    hall = learner.Hall(bell)
    for table in tables:
        equal(hall.seat(table), None, "what `seat` returns")
    await asyncio.sleep(1)
    return hall


@check("every table is served when the bell rings", seeds=3)
async def waits(learner):
    given("with three tables")
    bell = Bell(set())
    hall = await seated(learner, ["table 1", "table 4", "table 7"], bell)
    equal(list(hall.served), [], "the tables that were served before the bell rang")
    await bell.ring()
    equal(sorted(map(str, hall.served)), ["table 1", "table 4", "table 7"], "the tables that were served, sorted")


@check("no waiter is lost when Python clears away", seeds=3)
async def remembered(learner):
    given("with three tables, and `gc.collect()` before the bell rings")
    bell = Bell(weakref.WeakSet())
    hall = await seated(learner, ["table 1", "table 4", "table 7"], bell)
    gc.collect()
    await bell.ring()
    equal(sorted(map(str, hall.served)), ["table 1", "table 4", "table 7"], "the tables that were served, sorted")


@remembered.mistake("a variable of the function is gone when the function returns: a local one keeps nobody")
def local(source):
    import ast

    names = [node.id for node in ast.walk(source.tree) if isinstance(node, ast.Name)]
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and names.count(node.targets[0].id) == 1:
            if "create_task" in ast.unparse(node.value):
                return node.lineno
    return None


@remembered.mistake("a weak set keeps nobody either")
def weak_set(source):
    of_the_bell = source.calls("WeakSet", inside="Bell")
    return next((line for line in source.calls("WeakSet") if line not in of_the_bell), None)


@remembered.mistake("one attribute holds one task: the last one; the others are let go")
def only_the_last(source):
    return source.assigned("waiter") or source.assigned("task")


@check("nothing keeps a waiter who is done", seeds=3)
async def let_go(learner):
    given("after an evening with 100 tables")
    bell = Bell(set())
    hall = await seated(learner, [f"table {n}" for n in range(100)], bell)
    waiters = [weakref.ref(task) for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    await bell.ring()
    expect(len(hall.served) == 100, f"{len(hall.served)} of 100 tables were served")
    gc.collect()
    kept = sum(waiter() is not None for waiter in waiters)
    expect(kept == 0, f"{kept} tasks that are done are still held: the hall grows with every table")


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program that forgets a waiter when Python clears away")
