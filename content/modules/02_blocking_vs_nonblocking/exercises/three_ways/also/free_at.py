"""The last of them."""


def in_a_row(requests, seconds):
    clock = 0
    for number in range(requests):
        clock += seconds
    return clock


def with_workers(requests, seconds, workers):
    free_at = [0] * workers
    for number in range(requests):
        free_at = sorted(free_at)
        free_at[0] += seconds
    return max(free_at)


def overlapped(requests, seconds):
    return max([seconds] * requests)
