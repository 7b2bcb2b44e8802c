"""Who rings: ask who is ready, follow the note, take it off the list."""
from bench import check, equal, expect, given, rng


class Kitchen:
    """Ovens that ring at times of their own, and notes that are counted."""

    def __init__(self, learner, ends):
        self.ends, self.clock, self.followed, self.rang = dict(ends), 0, [], []
        given(", ".join(f"{oven} after {seconds:g} s" for oven, seconds in self.ends.items()))
        notes = {oven: self.note(oven) for oven in self.ends}
        learner.serve(self.bell, list(self.ends), notes)

    def bell(self, waiting):
        expect(isinstance(waiting, list) and all(isinstance(oven, str) and oven in self.ends for oven in waiting),
               f"`bell` needs a list of ovens, and it got {waiting!r}")
        expect(waiting, "`bell` was asked to wait for no oven at all: no bell would ever ring")
        for oven in waiting:
            expect(oven not in self.rang, f"it waited for {oven}, which has rung before: was it taken off the list?")
        left = [oven for oven in self.ends if oven not in self.rang]
        missing = [oven for oven in left if oven not in waiting]
        first = min(self.ends[oven] for oven in left)
        expect(not missing or len(waiting) > 1 or min(self.ends[oven] for oven in waiting) == first,
               f"it stood still for one oven only, {waiting[0]}, and {missing and missing[0]} was not listened to")
        expect(not missing, f"it no longer waited for {missing and missing[0]}, which has not rung yet")
        self.clock = first
        ringing = [oven for oven in left if self.ends[oven] == first]
        self.rang += ringing
        return ringing

    def note(self, oven):
        def follow(*values):
            expect(not values, "a note has no parameters: call it with empty brackets")
            self.followed.append(oven)
            expect(len(self.followed) < 100, "the notes were followed 100 times, and it went on")
        return follow


def kitchens(learner):
    """The one of the lesson, two that ring together, one that nobody knows."""
    yield Kitchen(learner, {"oven 1": 1.5, "oven 2": 0.5, "oven 3": 1.0})
    yield Kitchen(learner, {"oven 1": 2, "oven 2": 1, "oven 3": 2, "oven 4": 1})
    yield Kitchen(learner, {"oven 1": 1})
    yield Kitchen(learner, {f"oven {number}": rng.randint(1, 9) for number in range(1, 7)})


@check("the note of each oven is followed once")
def each_once(learner):
    for kitchen in kitchens(learner):
        for oven in kitchen.ends:
            count = kitchen.followed.count(oven)
            expect(count > 0, f"the note of {oven} was never followed")
            expect(count == 1, f"the note of {oven} was followed {count} times")


@each_once.mistake("`notes[oven]` only looks the note up; with brackets, `notes[oven]()`, it is followed")
def no_brackets(source):
    return line_with(source, "notes[oven]\n")


@each_once.mistake("`oven` is only a name; its note is `notes[oven]`")
def calls_the_oven(source):
    return source.call("oven")


@check("in the order in which the ovens ring")
def in_order(learner):
    for kitchen in kitchens(learner):
        expect(kitchen.rang, "nobody listened to the bell: the notes were followed in the order of the list")
        equal([kitchen.ends[oven] for oven in kitchen.followed], sorted(kitchen.ends.values()),
              "the notes were followed for the bells at these seconds")


@check("an oven that has rung is no longer waited for")
def no_longer(learner):
    for kitchen in kitchens(learner):
        equal(sorted(kitchen.rang), sorted(kitchen.ends), "the ovens that were waited for")


def line_with(source, text):
    place = source.text.find(text)
    return place >= 0 and source.text[:place].count("\n") + 1
