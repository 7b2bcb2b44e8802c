"""In the line."""
from itertools import accumulate


def latencies(orders):
    return list(accumulate(orders))


def guests_a_minute(orders):
    return len(orders) / sum(orders)
