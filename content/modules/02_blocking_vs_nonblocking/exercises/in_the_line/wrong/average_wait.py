# expect: throughput: average wait
"""In the line."""


def latencies(orders):
    clock = 0
    answer = []
    for minutes in orders:
        clock = clock + minutes
        answer.append(clock)
    return answer


def guests_a_minute(orders):
    return sum(latencies(orders)) / len(orders)
