"""The order of what asyncio leaves open: the usual one, or, with a seed, another that is the same each time."""

import itertools
import random


class Shuffle:
    """Ranks for timers that are due together, and numbers for tasks in sets."""

    def __init__(self, seed=None):
        self.reseed(seed)

    def reseed(self, seed):
        """Starts over; without a seed the order is first in, first out."""
        self._numbers = itertools.count()
        self._random = None if seed is None else random.Random(seed)

    def rank(self):
        return 0 if self._random is None else self._random.random()

    def number(self):
        return next(self._numbers) if self._random is None else self._random.getrandbits(30)
