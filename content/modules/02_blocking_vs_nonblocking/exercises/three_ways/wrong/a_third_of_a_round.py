# expect: workers: rounds
"""The last of them."""


def in_a_row(requests, seconds):
    return requests * seconds


def with_workers(requests, seconds, workers):
    return requests / workers * seconds


def overlapped(requests, seconds):
    return seconds
