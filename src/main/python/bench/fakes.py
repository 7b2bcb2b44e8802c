"""Stand-ins for the outside world that take virtual time and count what is done with them.

What they have seen can be read and not be written: the code under test holds the same object as the check.
"""

import asyncio
import weakref

from bench import expectations, places, runs
from bench.expectations import expect, rng
from bench.failure import Failed
from bench.texts import shown

_sleep = asyncio.sleep
_new_future = asyncio.Future
_MOST_TURNS = 2


class _State:
    def __init__(self, **fields):
        self.__dict__.update(fields)


_states = {}  # by id of the fake: nothing leads from the object that the learner's code holds to what it has seen


def _begin(fake, **fields):
    key = id(fake)
    _states[key] = _State(**fields)
    weakref.finalize(fake, _states.pop, key).atexit = False
    runs.current().fakes.append(fake)


def _of_fake(fake):
    return _states[id(fake)]


def _read(name):
    """A property that hands out a copy, so that nobody writes history."""

    def read(fake):
        value = getattr(_of_fake(fake), name)
        return value.copy() if isinstance(value, (list, dict)) else value

    return property(read)


class Fetch:
    """An async function that takes a while and answers.

    `seconds`: a number, (lowest, highest) drawn by the seed, a list in the order of the calls, a dict by first argument,
    or a function of the arguments. `fails`: by first argument, an exception that is raised each time, or how many times
    it fails with ConnectionError before it works. `hangs`: first arguments that never end. `returns`: a value, a dict by
    first argument, or a function of the arguments; a text nobody can guess where it is not given.
    """

    __slots__ = ("__name__", "__weakref__")

    live = _read("live")
    peak = _read("peak")
    peak_at = _read("peak_at")
    calls = _read("calls")
    items = _read("items")
    finished = _read("finished")
    failed = _read("failed")
    cancelled = _read("cancelled")
    started_at = _read("started_at")
    ended_at = _read("ended_at")

    def __init__(self, seconds=1, *, fails=None, hangs=(), returns=None, name="fetch"):
        self.__name__ = name
        _begin(
            self,
            seconds=seconds,
            fails=dict(fails or {}),
            hangs=tuple(hangs),
            returns=returns,
            secret=f"{rng.getrandbits(32):08x}",
            live=0,
            peak=0,
            peak_at=0.0,
            calls=[],
            items=[],
            finished=[],
            failed=[],
            cancelled=[],
            started_at={},
            ended_at={},
        )

    def __call__(self, *args, **kwargs):
        coroutine = self._call(args, kwargs)
        coroutine.__name__ = coroutine.__qualname__ = self.__name__
        return coroutine

    async def _call(self, args, kwargs):
        state = _of_fake(self)
        item = args[0] if args else next(iter(kwargs.values()), None)
        number = len(state.calls)
        self._begins(state, args, item)
        try:
            await self._waits(state, number, args, kwargs, item)
            self._may_fail(state, item)
        except asyncio.CancelledError:
            state.cancelled.append(item)
            raise
        except BaseException:
            state.failed.append(item)
            raise
        else:
            state.finished.append(item)
            return self._answer(state, args, kwargs, item)
        finally:
            state.live -= 1
            _keep(state.ended_at, item, expectations.now())

    @staticmethod
    def _begins(state, args, item):
        state.calls.append(args)
        state.items.append(item)
        _keep(state.started_at, item, expectations.now())
        state.live += 1
        if state.live > state.peak:
            state.peak, state.peak_at = state.live, expectations.now()

    @staticmethod
    async def _waits(state, number, args, kwargs, item):
        if _among(item, state.hangs):
            await _new_future(loop=asyncio.get_running_loop())
        seconds = state.seconds
        if callable(seconds):
            seconds = seconds(*args, **kwargs)
        elif isinstance(seconds, dict):
            seconds = seconds[item]
        elif isinstance(seconds, list):
            seconds = seconds[min(number, len(seconds) - 1)]
        elif isinstance(seconds, tuple):
            seconds = round(rng.uniform(*seconds), 3)
        await _sleep(seconds)
        for _ in range(rng.randrange(_MOST_TURNS + 1) if runs.current().shuffled else 0):
            await _sleep(0)

    @staticmethod
    def _may_fail(state, item):
        failure = _of(state.fails, item)
        if isinstance(failure, int):
            if failure > 0:
                state.fails[item] = failure - 1
                raise ConnectionError(f"{item} did not answer")
        elif failure is not None:
            raise failure

    def _answer(self, state, args, kwargs, item):
        if callable(state.returns):
            return state.returns(*args, **kwargs)
        if isinstance(state.returns, dict):
            return state.returns[item]
        return f"{item}-{state.secret}" if state.returns is None else state.returns

    def result(self, item):
        """What it answers for an item."""
        run = runs.current()
        if places.of_caller(run.path) is not None:
            raise Failed(f"`{self.__name__}.result` is the check's; the answer comes from awaiting `{self.__name__}(…)`")
        return self._answer(_of_fake(self), (item,), {}, item)

    def results(self, items):
        return [self.result(item) for item in items]

    def each_once(self, items):
        """Fails unless it was called exactly once for each of these."""
        wanted, called = list(items), self.items
        for item in wanted:
            count = called.count(item)
            expect(count != 0, f"`{self.__name__}` was never called for {shown(item)}")
            expect(count == 1, f"`{self.__name__}` was called {count} times for {shown(item)}")
        for item in called:
            expect(_among(item, wanted), f"`{self.__name__}` was called for {shown(item)}, which nobody asked for")


class Resource:
    """An async context manager that counts. `seconds`: to open it and to close it; `fails_on_exit`: raised then."""

    __slots__ = ("name", "__weakref__")

    opened = _read("opened")
    closed = _read("closed")
    live = _read("live")
    peak = _read("peak")
    left_with = _read("left_with")

    def __init__(self, name="resource", seconds=0, *, closing=None, fails_on_exit=None):
        self.name = name
        closing = seconds if closing is None else closing
        _begin(
            self,
            opening=seconds,
            closing=closing,
            fails_on_exit=fails_on_exit,
            opened=0,
            closed=0,
            live=0,
            peak=0,
            left_with=[],
        )

    @classmethod
    def pool(cls, count, name="resource", seconds=0):
        return [cls(f"{name} {number}", seconds) for number in range(1, count + 1)]

    async def __aenter__(self):
        state = _of_fake(self)
        await _sleep(state.opening)
        state.opened += 1
        state.live += 1
        state.peak = max(state.peak, state.live)
        return self

    async def __aexit__(self, kind, error, traceback):
        state = _of_fake(self)
        state.left_with.append(kind)
        await _sleep(state.closing)
        state.live -= 1
        state.closed += 1
        if state.fails_on_exit is not None:
            raise state.fails_on_exit
        return False

    def __repr__(self):
        return f"<{self.name}>"


class Stream:
    """A function that makes an async generator of these items, each after some seconds; `closed` tells whether the
    clean-up of every generator that was begun has run."""

    __slots__ = ("__weakref__",)

    given = _read("given")
    opened = _read("opened")

    def __init__(self, items, seconds=1, *, fails_after=None, error=None):
        _begin(
            self,
            items=list(items),
            seconds=seconds,
            fails_after=fails_after,
            error=error or ConnectionError("the stream broke off"),
            given=[],
            opened=0,
            ended=0,
        )

    @property
    def closed(self):
        state = _of_fake(self)
        return state.opened == state.ended

    async def __call__(self):
        state = _of_fake(self)
        state.opened += 1
        try:
            for number, item in enumerate(state.items):
                await _sleep(state.seconds)
                if number == state.fails_after:
                    raise state.error
                state.given.append(item)
                yield item
        finally:
            state.ended += 1


class Clock:
    """A clock to be handed to plain functions: it moves when its `sleep` is called, and not otherwise."""

    __slots__ = ("__weakref__",)

    sleeps = _read("sleeps")

    def __init__(self, start=0.0):
        _begin(
            self,now=start, sleeps=[])

    def now(self):
        return _of_fake(self).now

    def sleep(self, seconds):
        state = _of_fake(self)
        state.sleeps.append(seconds)
        state.now += seconds

    def advance(self, seconds):
        _of_fake(self).now += seconds


def _among(item, things):
    return any(item is thing or item == thing for thing in things)


def _of(table, item):
    try:
        return table.get(item)
    except TypeError:  # an argument that cannot be a key
        return None


def _keep(table, item, value):
    try:
        table[item] = value
    except TypeError:  # an argument that cannot be a key has no moment of its own
        pass
