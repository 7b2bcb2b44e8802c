"""What a check expects, in words that read like the requirement."""

import asyncio
import random

from bench import places, runs
from bench.failure import Failed
from bench.texts import seconds as in_seconds
from bench.texts import shown
from bench.words import a_thing

_EXACT = 0.001  # s
_MOST_TURNS = 10_000

#: Random numbers of the seed.
rng = random.Random()

_sleep = asyncio.sleep


def given(text):
    """The situation: stands before every message of this check from here on. "with limit 3 and 10 items" """
    runs.current().situation = text


def expect(condition, message, at=None, line=None):
    """Fails with the message unless the condition holds; `at` is the time, in virtual seconds, to be told with it."""
    if condition is not True and not condition:
        raise Failed(message if at is None else f"{message}, at t = {at:.2f} s", line)


def now():
    """Seconds since this check began, by the clock it lives by."""
    return runs.current().seconds()


def took(exactly=None, *, at_most=None, at_least=None):
    """Fails unless the check has taken so many seconds up to now."""
    spent = now()
    if exactly is not None:
        expect(abs(spent - exactly) <= _EXACT, f"it took {in_seconds(spent)}; {in_seconds(exactly)} was expected")
    if at_most is not None:
        expect(spent <= at_most + _EXACT, f"it took {in_seconds(spent)}; at most {in_seconds(at_most)} was expected")
    if at_least is not None:
        expect(spent >= at_least - _EXACT, f"it took {in_seconds(spent)}; at least {in_seconds(at_least)} was expected")


class raises:  # noqa: N801 - reads as a statement
    """`with raises(ValueError) as caught:` fails unless the block raises it; `of` names what a group has to hold."""

    def __init__(self, kind, of=()):
        self._kind = kind
        self._of = tuple(of)
        self.error = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        expected = self._kind.__name__
        if error is None:
            raise Failed(f"{expected} was expected, and nothing was raised")
        if isinstance(error, Failed) or not isinstance(error, (Exception, asyncio.CancelledError)):
            return False
        if not isinstance(error, self._kind):
            line = places.of_error(error, runs.current().path)
            raise Failed(f"{expected} was expected; {type(error).__name__} came: {error}", line) from None
        for part in self._of:
            held = error.subgroup(part) if isinstance(error, BaseExceptionGroup) else None
            expect(held is not None, f"{expected} should hold a {part.__name__}; it holds {shown(error)}")
        self.error = error
        return True


def background(coroutine):
    """Runs something of the check beside the learner's code; returns its task."""
    if not asyncio.iscoroutine(coroutine):
        raise Failed(f"`{runs.current().called}` gives {a_thing(coroutine)}; something to await is needed: is it `async def`?")
    task = asyncio.get_running_loop().create_task(coroutine)
    runs.current().own_tasks.add(task)
    return task


async def settle():
    """Lets run what is ready, and what that makes ready, without any time passing."""
    loop = asyncio.get_running_loop()
    for _ in range(_MOST_TURNS):
        await _sleep(0)
        if not loop._ready:
            return
    raise Failed("it keeps the loop turning without ever waiting for anything")


async def until(condition):
    """Lets the loop go on, time passing, until the condition holds; fails where nothing would ever happen again."""
    loop = asyncio.get_running_loop()
    for _ in range(_MOST_TURNS):
        await settle()
        if condition():
            return
        timers = [timer.when() for timer in loop._scheduled if not timer._cancelled]
        if not timers:
            break
        await _sleep(max(0, min(timers) - loop.time()))
    raise Failed("it waits for something that never comes")
