"""Locks, semaphores, events, conditions, barriers and queues made by the program."""

import asyncio
import linecache
import re
import weakref

from event_probe.options import MOST_OBJECTS
from event_probe.values import value_text

_KINDS = (
    asyncio.Lock,
    asyncio.Event,
    asyncio.Condition,
    asyncio.Semaphore,
    asyncio.BoundedSemaphore,
    asyncio.Barrier,
    asyncio.Queue,
)
_ASSIGNMENT = r"\s*([\w., ]+?)\s*(?::[^=]+)?=([^=].*)"  # compiled when the first object is made
_MOST_ITEMS = 5


class Known(weakref.ref):
    __slots__ = ("number", "name", "mark_of", "mark")


class Objects:
    """An object's state is looked at after every step, and recorded when it has changed."""

    def __init__(self, recorder):
        self._recorder = recorder
        self._known = []
        self._lost = False
        self._turns = {}  # (file, line, kind) -> how many were made there before
        self._codes = {kind.__init__.__code__ for kind in _KINDS}

    def install(self, lines):
        for code in self._codes:
            lines.watch(code, self._made)
        self._recorder.at_cut.append(self._known.clear)

    def known(self, thing):
        for known in self._known:
            if known() is thing:
                return known
        return None

    def _made(self, frame):
        if len(self._known) >= MOST_OBJECTS or self._recorder.writer.cut:
            return
        maker = frame.f_back
        if maker is None or maker.f_code in self._codes:
            return  # a kind made by another: recorded as what it is
        places = self._recorder.places
        if places.file(maker.f_code.co_filename) < 0:
            return
        made = frame.f_locals.get("self")
        if maker.f_code.co_name == "__init__" and maker.f_locals.get("self") is made and maker.f_back is not None:
            maker = maker.f_back  # a subclass of the program's
        number = self._recorder.next("object") + 1
        kind = type(made).__name__
        known = Known(made, self._gone)
        known.number = number
        known.name = self._name(kind, maker) or f"{kind}#{number}"
        known.mark_of = _mark_of(made)
        known.mark = None
        self._known.append(known)
        at = places.of_caller(maker)
        self._recorder.event("resnew", id=number, k=kind, name=known.name, at=at)

    def _name(self, kind, maker):
        """What the line that makes the object assigns it to: the first such target, then the second, ..."""
        place = (maker.f_code.co_filename, maker.f_lineno)
        match = re.match(_ASSIGNMENT, linecache.getline(*place))
        if match is None:
            return None
        targets, values = match[1].split(","), match[2].split(",")
        if len(targets) > 1:
            targets = [target for target, value in zip(targets, values) if kind in value]
        if not targets or kind not in match[2]:
            return None
        turn = self._turns[place + (kind,)] = self._turns.get(place + (kind,), -1) + 1
        return targets[turn % len(targets)].strip().removeprefix("self.") or None

    def _gone(self, known):
        self._lost = True

    def look(self, by):
        """Records what has changed in the step of this task."""
        if self._lost:
            self._lost = False
            self._known[:] = [known for known in self._known if known() is not None]
        for known in self._known:
            thing = known()
            if thing is None:
                continue
            try:
                mark = known.mark_of(thing)
            except AttributeError:  # not made to the end yet, or a subclass with its own ideas
                continue
            if mark != known.mark:
                known.mark = mark
                self._recorder.event("res", id=known.number, by=by, v=_state(thing))

    def watched(self):
        return self._known


def _mark_of(thing):
    """A function that gives something small, different whenever the state is."""
    if isinstance(thing, asyncio.Queue):
        return lambda it: (
            it._queue[:_MOST_ITEMS] if type(it._queue) is list else [*it._queue][:_MOST_ITEMS],
            len(it._queue),
            it._unfinished_tasks,
            len(it._getters),
            len(it._putters),
        )
    if isinstance(thing, asyncio.Barrier):
        return lambda it: (it._count, it._state)
    if isinstance(thing, asyncio.Condition):
        return lambda it: (it._lock._locked, len(it._waiters), len(it._lock._waiters or ()))
    if isinstance(thing, asyncio.Semaphore):
        return lambda it: (it._value, len(it._waiters or ()))
    if isinstance(thing, asyncio.Event):
        return lambda it: (it._value, len(it._waiters))
    return lambda it: (it._locked, len(it._waiters or ()))


def _state(thing):
    state = {}
    if isinstance(thing, asyncio.Queue):
        state["size"] = len(thing._queue)
        state["max"] = thing._maxsize
        state["items"] = [value_text(item) for item in list(thing._queue)[:_MOST_ITEMS]]
        state["unfin"] = thing._unfinished_tasks
        for name in ("getters", "putters"):
            waiting = len(getattr(thing, "_" + name))
            if waiting:
                state[name] = waiting
        return state
    if isinstance(thing, asyncio.Barrier):
        state["waiting"] = thing._count
        return state
    if isinstance(thing, asyncio.Event):
        state["set"] = thing._value
    elif isinstance(thing, asyncio.Semaphore):
        state["value"] = thing._value
    elif isinstance(thing, asyncio.Condition):
        state["locked"] = thing._lock._locked
    else:
        state["locked"] = thing._locked
    waiters = getattr(thing, "_waiters", None)
    if waiters:
        state["waiters"] = len(waiters)
    return state
