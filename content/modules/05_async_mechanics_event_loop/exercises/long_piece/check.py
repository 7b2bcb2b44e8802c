"""The long piece: all bars, others let in, and not too often."""
import asyncio
import time

from bench import background, check, equal, expect, given, now, rng


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
            await asyncio.sleep(0)

    async def practised(self):
        """The seconds that it took."""
        coming_in = background(self.others())
        await asyncio.sleep(0)
        began = now()
        self.turns.clear()
        await self.learner.practise(list(range(len(self.lengths))), self.play)
        ended = now()
        coming_in.cancel()
        self.turns = [began, *(turn for turn in self.turns if turn <= ended)]
        self.longest = max(late - early for early, late in zip(self.turns, [*self.turns[1:], ended]))
        return ended - began


def evenings(learner):
    """With their numbers of seconds."""
    for count, length in [(300, 0.01), (3000, 0.001), (30, 0.2), (3, 0.01), (0, 0)]:
        given(f"with {count} bars of {length:g} s")
        yield Evening(learner, [length] * count)
    lengths = [rng.choice([0.001, 0.01, 0.05, 0.2]) for _ in range(rng.randint(60, 120))]
    given(f"with {len(lengths)} bars from 0.001 to 0.2 s")
    yield Evening(learner, lengths)


def kept(name):
    """A check in which `play` keeps the room, as it has to."""
    return check(name, allow=("blocking-call",))


@kept("plays all bars in their order, each once")
async def all_bars(learner):
    for evening in evenings(learner):
        await evening.practised()
        for bar in range(len(evening.lengths)):
            count = evening.played.count(bar)
            expect(count == 1, f"bar {bar + 1} was played {count} times" if count else f"bar {bar + 1} was never played")
        equal(evening.played, sorted(evening.played), "the bars that were played")


@kept("the others never wait for more than half a second")
async def others(learner):
    for evening in evenings(learner):
        await evening.practised()
        expect(evening.longest <= 0.5 + 1e-6, f"he was {evening.longest:.2f} s in the room without a break")


@others.mistake("not each `await` gives the room away: only where something inside rests can the others come in")
def never_rests(source):
    return source.has("await") if not source.call("sleep") and not source.call("gather") else None


@others.mistake("bars differ in their length: look at the clock, not at the number of bars")
def by_number(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            return node.lineno


@kept("leaves the room at most four times in a second")
async def not_too_often(learner):
    for evening in evenings(learner):
        seconds = await evening.practised()
        left, most = len(evening.turns) - 1, max(1, round(seconds * 4, 6))
        expect(left <= most, f"he left the room {left} times in {seconds:.1f} s")


@kept("the playing takes no longer than without a break")
async def no_longer(learner):
    for evening in evenings(learner):
        seconds, least = await evening.practised(), sum(evening.lengths)
        expect(seconds <= least + 0.001, f"it took {seconds:.2f} s, and the bars alone take {least:.2f} s")


@no_longer.mistake("a rest of some length is written on the slate, and he comes back late: a rest of no length will do")
def on_the_slate(source):
    return source.call("sleep")
