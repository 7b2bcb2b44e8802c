"""What the check of an exercise is written with: fakes that count, a clock on which waiting costs nothing, and
expectations that say in plain words what was expected and what was found.

    from bench import Fetch, check, expect

    @check("never more than three at once")
    async def peak(learner):
        fetch = Fetch(seconds=1)
        await learner.bounded_map(fetch, range(10), limit=3)
        expect(fetch.peak <= 3, f"{fetch.peak} fetches ran at the same time", at=fetch.peak_at)

`python -m bench` judges one file in one process (see `session`), `python -m bench.desk` a whole exercise while it is
being written. Standard library only, CPython 3.11 and later.
"""

from bench.checks import check, mistake
from bench.equality import equal
from bench.expectations import background, expect, given, now, raises, rng, settle, took, until
from bench.fakes import Clock, Fetch, Resource, Stream
from bench.threads import Blocking

__all__ = [
    "Blocking",
    "Clock",
    "Fetch",
    "Resource",
    "Stream",
    "background",
    "check",
    "equal",
    "expect",
    "given",
    "mistake",
    "now",
    "raises",
    "rng",
    "settle",
    "took",
    "until",
]
