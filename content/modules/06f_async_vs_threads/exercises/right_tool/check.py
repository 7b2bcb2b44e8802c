"""The right tool: what waits, what computes, and what the GIL has to do with it."""
from bench import check, expect

WORDS = ("plain", "asyncio", "threads", "processes", "mixture")


def answered(learner, number, right, why):
    """Fails with what is wrong about a word; `why` holds a sentence for each wrong one, and one for the others."""
    word = getattr(learner, f"case_{number}")
    expect(isinstance(word, str) and word in WORDS,
           f"case {number}: {word!r} is none of the five words: {', '.join(WORDS)}")
    expect(word == right, f"case {number}: {why.get(word, why['other'])}")


@check("the cases that wait: 1, 3 and 8", seeds=1)
def waiting(learner):
    answered(learner, 1, "asyncio", {
        "threads": "5,000 threads would do nothing but wait, and each costs start-up time and memory",
        "processes": "5,000 guests who wait need no other process; they need one that can hold many waits",
        "mixture": "nothing is computed here, so nothing is needed behind",
        "other": "one wait after another will not do for 5,000 guests"})
    answered(learner, 3, "threads", {
        "asyncio": "the library cannot be awaited: called in a task, it blocks the loop for two seconds",
        "processes": "a call that only waits, three times an hour, needs no process of its own",
        "mixture": "a call that only waits, three times an hour, needs no process of its own",
        "other": "called as it is, it stops the loop for two seconds, and all other tasks with it"})
    answered(learner, 8, "asyncio", {
        "threads": "300 waits at once are more than the tree gives to threads, and an async library is there",
        "other": "it mostly waits: what holds many waits at once?"})


@check("the cases that compute: 2, 4 and 7", seeds=1)
def computing(learner):
    answered(learner, 2, "processes", {
        "asyncio": "tasks share one thread: a calculation in Python code gets no faster by being async",
        "threads": "with the GIL, threads take turns at Python code: the same time, or more",
        "mixture": "nobody waits here, so nothing is needed in front",
        "other": "one after the other is what they do now, and it is too slow"})
    answered(learner, 4, "threads", {
        "asyncio": "a check sum is computed, and nothing is awaited: the loop would stand still",
        "processes": "threads do: `hashlib` lets the GIL go, and nothing has to be sent to another process",
        "other": "the library lets the GIL go: who can use that?"})
    answered(learner, 7, "threads", {
        "asyncio": "one loop stays on one thread, also without the GIL: tasks do not use several cores",
        "processes": "it would work, but the tree says: without the GIL, threads compute side by side",
        "other": "what has changed since case 2 is that threads no longer take turns"})


@check("the case that is quick enough: 5", seeds=1)
def measured(learner):
    answered(learner, 5, "plain", {"other": "0.2 seconds once a day: is it slow enough to matter?"})


@check("the case that must be stopped by force: 6", seeds=1)
def by_force(learner):
    answered(learner, 6, "processes", {
        "threads": "a thread cannot be stopped from outside",
        "asyncio": "a task is stopped at an `await`, and a stranger's program may have none",
        "other": "which of them can be killed, whatever it does?"})


@check("the case that does both: 9", seeds=1)
def both(learner):
    answered(learner, 9, "mixture", {
        "asyncio": "a second of computing would hold up all other guests",
        "processes": "hundreds of guests wait, and a process for each wait is too much",
        "threads": "with the GIL, threads take turns at the routes, and the guests' loop with them",
        "other": "it waits *and* it computes"})
