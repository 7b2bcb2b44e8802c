"""In the line."""


def latencies(orders):
    return [sum(orders[:place + 1]) for place in range(len(orders))]


def guests_a_minute(orders):
    return len(orders) / latencies(orders)[-1]
