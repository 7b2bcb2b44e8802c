"""Three kitchens: what waits for the knife, and what no helper can share."""
from bench import check, equal, expect, given, rng


def weddings():
    """Dishes, minutes of waiting and of work, those of the task first."""
    return [(3, 1, 1), (4, 10, 3), (5, 0, 6), (6, 7, 0), (1, 5, 2),
            (rng.randint(2, 9), rng.randint(1, 9), rng.randint(1, 9))]


def compare(found, wanted, hints):
    """`hints`: what a wrong number may come from."""
    expect(found is not None, "nothing came back (None)")
    if type(found) in (int, float) and abs(found) < 1e9 and abs(found - wanted) > 1e-6:
        for number, why in hints:
            expect(abs(found - number) > 1e-6, f"{found:g} came back, and {wanted:g} was expected: {why}")
    equal(found, wanted, "what came back")


def situation(dishes, wait, work):
    given(f"with {dishes} dishes, wait {wait} and work {work}")


@check("`threads`: the usual build, with the GIL")
def gil(learner):
    for dishes, wait, work in weddings():
        situation(dishes, wait, work)
        compare(learner.threads(dishes, wait, work), wait + dishes * work, [
            (wait + work, "that needs a knife for each cook, and there is one knife"),
            (dishes * (wait + work), "that is one dish after another; a thread that waits lets go of the knife, so waits overlap"),
            (dishes * wait + work, "it is the other way round: the waits overlap, and the peeling stands in a row")])


@check("`without_gil`: the free-threaded build")
def no_gil(learner):
    for dishes, wait, work in weddings():
        situation(dishes, wait, work)
        compare(learner.without_gil(dishes, wait, work), wait + work, [
            (wait + dishes * work, "so they would still take turns with one knife, and this build has none to wait for"),
            ((wait + work) / dishes, "no dish became quicker: each still rises and is peeled"),
            (dishes * (wait + work), "that is one dish after another, and all cooks begin at minute 0")])


@check("`processes`: a kitchen for each dish")
def kitchens(learner):
    for dishes, wait, work in weddings():
        situation(dishes, wait, work)
        compare(learner.processes(dishes, wait, work), wait + work, [
            (wait + dishes * work, "so they would take turns with one knife, and each process has a GIL of its own"),
            ((wait + work) / dishes, "no dish became quicker: each still rises and is peeled"),
            (dishes * (wait + work), "that is one dish after another, and all cooks begin at minute 0")])


@check("`times_as_fast`: what so many helpers gain")
def limit(learner):
    for alone, shared, helpers in [(1, 3, 3), (1, 3, 1), (1, 3, 1000), (5, 5, 4),
                                   (rng.randint(1, 9), rng.randint(1, 9), rng.randint(2, 20))]:
        given(f"with {alone} alone, {shared} shared and {helpers} helper" + ("s" if helpers != 1 else ""))
        before, after = alone + shared, alone + shared / helpers
        compare(learner.times_as_fast(alone, shared, helpers), before / after, [
            (helpers, "helpers do not multiply everything: one part stays alone"),
            (after, "that is the time with the helpers, the minutes it takes; how many times as fast is it?"),
            (after / before, "it is upside down: the time with the helpers divided by the time before"),
            (before / (shared / helpers), "the part that stays alone is missing from the time with the helpers")])
