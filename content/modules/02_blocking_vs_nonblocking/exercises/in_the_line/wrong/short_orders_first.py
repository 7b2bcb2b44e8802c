# expect: waits: order of the line
"""In the line."""


def latencies(orders):
    clock = 0
    answer = []
    for minutes in sorted(orders):
        clock = clock + minutes
        answer.append(clock)
    return answer


def guests_a_minute(orders):
    return len(orders) / sum(orders)
