# expect: workers: first round
"""The last of them."""


def in_a_row(requests, seconds):
    return requests * seconds


def with_workers(requests, seconds, workers):
    clock = 0
    left = requests
    while left > 0:
        left = left - workers
        clock = seconds
    return clock


def overlapped(requests, seconds):
    return seconds


# Only to try it out:
if __name__ == "__main__":
    print("in a row:", in_a_row(100, 1))
    print("20 workers:", with_workers(100, 1, 20))
    print("30 workers:", with_workers(100, 1, 30))
    print("overlapped:", overlapped(100, 1))
