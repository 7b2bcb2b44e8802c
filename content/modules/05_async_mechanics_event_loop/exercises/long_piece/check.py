"""The long piece: all bars, others let in, and not too often."""
import asyncio
import time

from bench import background, check, equal, expect, given, now, rng

MOST_IDLE_TURNS = 20


class Evening:
    """A pianist who practises, and somebody who comes in whenever the room is free."""

    def __init__(self, learner, lengths):
        self.learner, self.lengths = learner, lengths
        self.played, self.turns = [], []

    def play(self, bar):
        time.sleep(self.lengths[bar])
        self.played.append(bar)

    async def others(self):
        while True:
            self.turns.append(now())
            idle = self.turns[-MOST_IDLE_TURNS:].count(now()) == MOST_IDLE_TURNS
            await asyncio.sleep(0.001 if idle else 0)

    async def practised(self):
        """The seconds that it took."""
        coming_in = background(self.others())
        await asyncio.sleep(0)
        began = now()
        await self.learner.practise(list(range(len(self.lengths))), self.play)
        ended = now()
        coming_in.cancel()
        moments = sorted({began, ended, *self.turns})
        self.longest = max((late - early for early, late in zip(moments, moments[1:])), default=0)
        self.left = len([moment for moment in moments if began < moment < ended])
        return ended - began


def evening(learner, count, length):
    given(f"with {count} bars of {length:g} s")
    return Evening(learner, [length] * count)


def mixed_evening(learner):
    lengths = [rng.choice([0.001, 0.01, 0.05, 0.1]) for _ in range(40)]
    given("with 40 bars from 0.001 to 0.1 s")
    return Evening(learner, lengths)


def kept(name):
    """A check in which `play` keeps the room, as it has to, and the bench stays in its order."""
    return check(name, seeds=1, allow=("blocking-call",))


@kept("plays all bars in their order, each once")
async def all_bars(learner):
    for practice in [evening(learner, 60, 0.01), evening(learner, 0, 0), mixed_evening(learner)]:
        given(f"with {len(practice.lengths)} bars")
        await practice.practised()
        for bar in range(len(practice.lengths)):
            count = practice.played.count(bar)
            expect(count == 1, f"bar {bar + 1} was played {count} times" if count else f"bar {bar + 1} was never played")
        equal(practice.played, sorted(practice.played), "the bars that were played")


@kept("the others wait at most a quarter of a second on the bench")
async def others(learner):
    for make in [lambda: evening(learner, 100, 0.01), lambda: evening(learner, 10, 0.1), lambda: mixed_evening(learner)]:
        practice = make()
        await practice.practised()
        expect(practice.longest <= 0.25 + 1e-6, f"he was {practice.longest:.2f} s in the room without a break")


@others.mistake("not each `await` gives the room away: only where something inside rests can the others come in")
def never_rests(source):
    return source.has("await") if not source.call("sleep") and not source.call("gather") else None


@others.mistake("bars differ in their length: look at the clock, not at the number of bars")
def by_number(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            return node.lineno


@kept("the playing takes no longer than without a break")
async def no_longer(learner):
    practice = evening(learner, 100, 0.01)
    seconds = await practice.practised()
    expect(seconds <= 1.001, f"it took {seconds:.2f} s, and the bars alone take 1 s")


@no_longer.mistake("a rest of some length is written on the slate, and he comes back late: a rest of no length will do")
def on_the_slate(source):
    return source.call("sleep")


@kept("leaves the room at most ten times in a second")
async def not_too_often(learner):
    for practice in [evening(learner, 100, 0.01), evening(learner, 40, 0.05)]:
        given(f"with {len(practice.lengths)} bars of {practice.lengths[0]:g} s")
        seconds = await practice.practised()
        expect(practice.left <= round(seconds * 10), f"he left the room {practice.left} times in {seconds:.1f} s")
