"""How much for the thirsty ones: a loop, a condition, and what happens exactly at the edge."""
from bench import check, equal, expect, given, rng


def compare(learner, moistures):
    given(f"with {moistures}")
    found = learner.water_for(list(moistures))
    expect(found is not None, "nothing came back (None)")
    equal(found, 12 * len([one for one in moistures if one < 30]), "the litres that came back")


@check("12 litres for each bed with less than 30, nothing for the others")
def beds(learner):
    for moistures in [[20, 30, 55, 10], [29], [30], [31]]:
        compare(learner, moistures)
    compare(learner, [rng.randint(0, 60) for _ in range(rng.randint(5, 12))])
    compare(learner, [rng.randint(0, 29) for _ in range(6)] + [70])


@beds.mistake("`<= 30` holds for exactly 30 too, and a bed with exactly 30 gets nothing")
def edge(source):
    return line_with(source, "<= 30")


@beds.mistake("`moistures` is the whole list; the bed in front of you is `moisture`")
def whole_list(source):
    return line_with(source, "if moistures")


@beds.mistake("this asks for the wet beds, and the thirsty ones get nothing")
def wet(source):
    return line_with(source, "moisture > 30") or line_with(source, "moisture >= 30")


@beds.mistake("this forgets the beds before: the new total should be worked out from the old one")
def forgets(source):
    return line_with(source, "total = 12\n") or line_with(source, "total = moisture")


@beds.mistake("this works out a sum and throws it away: `total =` in front hangs the label on it")
def thrown_away(source):
    return line_with(source, "            total + ") or line_with(source, "            12 + total")


@beds.mistake("each thirsty bed gets 12 litres, not as many as its moisture")
def adds_moisture(source):
    return line_with(source, "total + moisture")


@beds.mistake("`total` begins at 0, and 0 times anything stays 0: how much is *added* for one bed?")
def times(source):
    return line_with(source, "total * 12")


@beds.mistake("the `return` belongs to the loop, so the function ends after the first bed; pull it to the left")
def too_early(source):
    return source.has("for") and line_with(source, "        return total")


@check("with no bed at all, 0 litres", seeds=1)
def no_beds(learner):
    compare(learner, [])


@no_beds.mistake("the lines of a loop do not run at all for an empty list: what is given back must be there before the loop")
def only_in_the_loop(source):
    return source.has("for", inside="water_for") and True


def line_with(source, text):
    place = source.text.find(text)
    return place >= 0 and source.text[:place].count("\n") + 1
