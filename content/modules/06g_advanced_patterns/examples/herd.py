"""A hundred shops call again."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import random
from collections import Counter

dice = random.Random(7)


def fixed(limit):
    return limit


def with_jitter(limit):
    return dice.uniform(0, limit)


def largest_crowd(pause):
    knocks = Counter()
    for shop in range(100):
        moment = 0.0
        for limit in [1, 2, 4]:
            moment += pause(limit)
            knocks[int(moment * 10)] += 1
    return max(knocks.values())


for pause in [fixed, with_jitter]:
    print(pause.__name__, largest_crowd(pause))
