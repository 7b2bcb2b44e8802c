# expect: waits: their own order
"""In the line."""


def latencies(orders):
    clock = 0
    answer = []
    for minutes in orders:
        clock = clock + minutes
        answer.append(clock - minutes)
    return answer


def guests_a_minute(orders):
    clock = 0
    for minutes in orders:
        clock = clock + minutes
    return len(orders) / clock


# Only to try it out:
if __name__ == "__main__":
    print(latencies([3, 1, 1]))
    print(guests_a_minute([3, 1, 1]))
