"""A page in time: what is there by the deadline, and nothing that goes on behind it."""
from bench import Fetch, check, equal, expect, given, took

DOWN = {None: ConnectionError("nobody there")}


class Offices:
    """Three offices that answer after so many seconds, or fail."""

    def __init__(self, price, route, customs, fail=()):
        seconds = {"price": price, "route": route, "customs": customs}
        self.each = [Fetch(seconds=seconds[name], fails=DOWN if name in fail else {}, returns=f"{name} ok", name=name)
                     for name in seconds]
        self.parts = {name: f"{name} ok" for name in seconds}

    async def page(self, learner, deadline=1):
        found = await learner.page(*self.each, deadline)
        left = [office.__name__ for office in self.each if office.live]
        return found, left


def none_left(left):
    expect(not left, f"calls were left running: {', '.join(left)}")


@check("asks all three at once, and returns as soon as the last answer is there")
async def all_at_once(learner):
    offices = Offices(0.3, 0.5, 0.4)
    given("with answers after 0.3, 0.5 and 0.4 s")
    found, left = await offices.page(learner)
    took(0.5)
    equal(found, (200, offices.parts))
    none_left(left)


@check("says `unknown` where the customs are late or fail")
async def without_customs(learner):
    offices = Offices(0.3, 0.5, 5)
    given("with a deadline of 1 s, and customs that need 5 s")
    found, left = await offices.page(learner)
    took(1)
    equal(found, (200, offices.parts | {"customs": "unknown"}))
    none_left(left)
    offices = Offices(0.3, 0.5, 0.1, fail=["customs"])
    given("with customs that fail with ConnectionError")
    found, left = await offices.page(learner)
    equal(found, (200, offices.parts | {"customs": "unknown"}))
    none_left(left)


@check("returns `(504, {})` at the deadline where price or route are late")
async def late(learner):
    for seconds, who in [((0.3, 5, 0.4), "a route"), ((5, 0.5, 0.4), "a price"), ((9, 9, 9), "three answers")]:
        given(f"with a deadline of 2 s, and {who} that would come too late")
        found, left = await Offices(*seconds).page(learner, 2)
        equal(found, (504, {}))
        none_left(left)
    took(6)


@check("returns `(502, {})` at once where price or route fail")
async def fails(learner):
    for name in ["price", "route"]:
        given(f"with a {name} that fails with ConnectionError after 0.2 s, and others that need 0.8 s")
        seconds = {"price": 0.8, "route": 0.8, "customs": 0.8} | {name: 0.2}
        found, left = await Offices(**seconds, fail=[name]).page(learner)
        equal(found, (502, {}))
        none_left(left)
    took(0.4)
