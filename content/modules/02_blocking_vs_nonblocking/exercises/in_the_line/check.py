"""In the line: what each guest waits for, and what the kitchen turns out."""
from itertools import accumulate

from bench import check, equal, expect, given, rng


def lines():
    """Some lines of guests, that of the task first."""
    return [[3, 1, 1], [1, 1, 3], [2], [5, 4, 7, 2], [rng.randint(1, 9) for _ in range(rng.randint(5, 8))]]


@check("`latencies`: the orders in front, and their own")
def waits(learner):
    for orders in lines():
        given(f"with the orders {orders}")
        found = learner.latencies(list(orders))
        expect(found is not None, "nothing came back (None)")
        if isinstance(found, list):
            expect(len(orders) == 1 or found != orders,
                   f"{found} came back: the minutes of the orders. A guest also waits for the line in front")
            ends = list(accumulate(orders))
            expect(found != [0, *ends[:-1]], f"{found} came back: that is when Mira begins. "
                   "Each guest also waits for their own order")
            expect(orders == [1] * len(orders) or found != list(range(1, len(orders) + 1)),
                   f"{found} came back: so each order would take one minute")
            expect(orders == sorted(orders) or found != list(accumulate(sorted(orders))),
                   f"{found} came back: the short orders were first. Keep to the order of the line")
        equal(found, list(accumulate(orders)), "the minutes that came back")


@check("`guests_a_minute`: guests divided by the minutes until all are served")
def throughput(learner):
    for orders in lines():
        given(f"with the orders {orders}")
        found = learner.guests_a_minute(list(orders))
        expect(found is not None, "nothing came back (None)")
        guests, minutes = len(orders), sum(orders)
        if type(found) in (int, float) and abs(found) < 1e9:
            expect(guests == minutes or abs(found - minutes / guests) > 1e-6,
                   f"{found:.2f} came back: it is upside down, minutes for each guest")
            expect(guests == 1 or abs(found - 1 / minutes) > 1e-6,
                   f"{found:.2f} came back: that is one guest in all those minutes. And how many guests are there?")
            expect(guests == 1 or abs(found - sum(accumulate(orders)) / guests) > 1e-6,
                   f"{found:.2f} came back: that is the average wait of a guest, the latency")
        equal(found, guests / minutes, "the guests a minute")
