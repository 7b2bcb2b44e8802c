"""Where a check is performed: a fresh loop on the virtual clock, watched for what is wrong whatever is demanded."""

import asyncio
import faulthandler
import gc
import sys
import warnings

from bench import places, runs
from bench.expectations import rng, settle
from bench.failure import Deadlock, Endless
from bench.fakes import Clock, Fetch, Resource, Stream
from bench.guard import Guard
from bench.printed import Nobody, Printed
from bench.problems import sentence
from bench.subject import Learner
from bench.texts import seconds as in_seconds
from bench.threads import Blocking
from virtual_clock import clock as virtual
from virtual_clock.installation import install
from virtual_clock.report import Report
from virtual_clock.shuffle import Shuffle

_MOST_TURNS = 100_000
_ORIGINS = 6
_PATIENCE = 3600  # s of the clock for a task that is cancelled and cleans up
_REAL_PATIENCE = 0.5


class Outcome:
    """How a run ended: `message` is None where the check held."""

    def __init__(self):
        self.message = None
        self.line = None
        self.diagnosis = None
        self.findings = []
        self.printed = ""


class Stage:
    """`hang_to` is the descriptor to which the places of a program that hangs are written before the process ends."""

    def __init__(self, check_file, hang_to):
        self._check_file = check_file
        self._hang_to = hang_to
        self._clock = virtual.Clock()
        self._report = Report(None, self._clock)
        self._shuffle = Shuffle()
        self._guard = Guard((Blocking, Clock, Fetch, Resource, Stream))
        install(self._clock, self._report, self._shuffle, _deadlock)
        self._recursion = sys.getrecursionlimit()
        warnings._warn_unawaited_coroutine = _unawaited

    def ready(self):
        """Everything is imported: what is here now is not the learner's."""
        self._guard.arm()
        gc.collect()
        gc.freeze()

    def perform(self, check, subject, seed):
        """One run. Seed 0 leaves the usual order as it is. Raises `Fault` where the check itself is broken."""
        self._clock.restart()
        self._report.restart()
        self._shuffle.reseed(seed or None)
        rng.seed(seed)
        if check.clock == "real":
            self._clock.fall_back("real")
        run = runs.Run(self._clock, subject, check.allowed, shuffled=seed != 0)
        runs.enter(run)
        printed = Printed()
        before = sys.stdout, sys.stderr, sys.stdin
        sys.stdout, sys.stderr, sys.stdin = printed, printed, Nobody()
        faulthandler.dump_traceback_later(check.seconds, exit=True, file=self._hang_to)
        outcome = Outcome()
        self._guard.watch(subject, check.allowed)
        sys.set_coroutine_origin_tracking_depth(_ORIGINS)
        try:
            self._tell(outcome, run, self._happened(check, Learner(subject, printed, self), run))
            gc.collect()  # what nobody awaited, and whose failure nobody looked at, is told when it is collected
        finally:
            sys.setrecursionlimit(self._recursion)
            self._guard.rest()
            faulthandler.cancel_dump_traceback_later()
            sys.stdout, sys.stderr, sys.stdin = before
            run.over = True
        self._conclude(outcome, run, printed, subject)
        return outcome

    def _happened(self, check, learner, run):
        try:
            if check.in_loop:
                self.in_loop(lambda: check.function(learner))
            else:
                check.function(learner)
        except BaseException as error:  # whatever it is: the learner's code may raise anything
            return error
        return run.first_failure

    def _tell(self, outcome, run, error):
        if error is None:
            return
        if run.first_failure is not None and not isinstance(error, (Deadlock, Endless)):
            error = run.first_failure
        message, line, outcome.diagnosis = sentence(error, run, self._check_file)
        outcome.line = line
        outcome.message = f"{run.situation}: {message}" if run.situation else message
        error.__traceback__ = None

    def _conclude(self, outcome, run, printed, subject):
        for call in self._report.blocking:
            if "blocking-call" not in run._allowed and call["seconds"] > 0:
                run.findings.append(
                    runs.Finding(
                        "blocking-call",
                        call["line"],
                        f"it held the loop for {in_seconds(call['seconds'])}: nothing else could run",
                    )
                )
        outcome.findings = run.findings
        outcome.printed = printed.text()[-2000:]
        forbidden = self._guard.violation(run.fakes)
        if forbidden is not None:
            outcome.line, outcome.message = forbidden
            outcome.diagnosis = None
            outcome.findings = []

    def in_loop(self, make):
        """Runs what `make()` gives in a loop of its own, to its end and beyond it, until the loop is empty."""
        run = runs.current()
        loop = asyncio.SelectorEventLoop()  # whatever policy the learner's code has set
        _limit_turns(loop, run)
        loop.set_exception_handler(lambda loop, context: _noted(run, context))
        try:
            main = loop.create_task(_whole(make, run))
            loop.run_until_complete(main)
        finally:
            over, run.over = run.over, True
            _empty(loop, _PATIENCE if self._clock.fell_back is None else _REAL_PATIENCE)
            run.over = over
            loop.close()


async def _whole(make, run):
    try:
        await make()
    finally:
        if run.first_failure is None and sys.exc_info()[0] is None:
            await settle()
            for task in _others(asyncio.get_running_loop()):
                if task not in run.own_tasks:
                    line = places.of_origin(task.get_coro(), run.path) or places.of_task(task, run.path)[0]
                    if line is not None:
                        name = task.get_coro().__name__
                        run.found("pending-at-exit", line, f"the task of `{name}` still ran when all was said to be done")


def _others(loop):
    me = asyncio.current_task(loop)
    return sorted((t for t in asyncio.all_tasks(loop) if t is not me), key=lambda t: t.get_name())


_refusing = []  # tasks that would not end even when they are collected


def _empty(loop, patience):
    """Ends what is left, as `asyncio.run` does; what has not ended after `patience` seconds is left behind."""
    try:
        for _ in range(3):
            left = asyncio.all_tasks(loop)
            if not left:
                break
            for task in left:
                task.cancel()
            loop.run_until_complete(asyncio.wait(left, timeout=patience))
        loop.run_until_complete(loop.shutdown_asyncgens())
        if loop._default_executor is not None:
            loop.run_until_complete(loop.shutdown_default_executor())
    except (Deadlock, Endless, RuntimeError):
        pass
    _refusing.extend(asyncio.all_tasks(loop))


def _limit_turns(loop, run):
    selector = loop._selector
    select, turns = selector.select, 0

    def limited(timeout=None):
        nonlocal turns
        turns += 1
        if turns > _MOST_TURNS:
            lines = [places.of_task(task, run.path)[0] for task in asyncio.all_tasks(loop)]
            raise Endless(next((line for line in lines if line is not None), None))
        return select(timeout)

    selector.select = limited


def _deadlock(names):
    run = runs.current()
    loop = asyncio._get_running_loop()
    tasks = sorted(asyncio.all_tasks(loop), key=lambda task: task.get_name())
    raise Deadlock([places.of_task(task, run.path) for task in tasks])


def _unawaited(coroutine):
    run = runs.current()
    line = places.of_origin(coroutine, run.path)
    if line is not None:
        run.found("never-awaited", line, f"the coroutine `{coroutine.__name__}` was made and never awaited")


def _noted(run, context):
    error = context.get("exception")
    if error is None or "never retrieved" not in context.get("message", ""):
        return
    line = places.of_error(error, run.path)
    run.found("unretrieved-exception", line, f"a task failed with {type(error).__name__}, and nobody looked at it")
