"""The last of them."""
import math


def in_a_row(requests, seconds):
    return with_workers(requests, seconds, 1)


def with_workers(requests, seconds, workers):
    return math.ceil(requests / workers) * seconds


def overlapped(requests, seconds):
    return with_workers(requests, seconds, requests)
