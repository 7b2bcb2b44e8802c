"""How much water: a value goes in, a value comes out."""
from bench import check, equal, expect, given, rng


def garden():
    """How many rose beds and bean beds."""
    return rng.choice([(2, 3), (1, 0), (0, 1), (rng.randint(2, 9), rng.randint(2, 9))])


def compare(found, roses, beans, days):
    given(f"with {beds(roses, 'rose')} and {beds(beans, 'bean')}")
    expect(found is not None, "nothing came back (None)")
    expect(not isinstance(found, str), f"a text came back, {found!r}; it should be a number")
    wanted = (roses * 12 + beans * 8) * days
    if found != wanted and type(found) is int:
        expect(found != 48 * days, f"{found} came back, and {wanted} was expected: {found} is right only for the example. "
               "Use the names `roses` and `beans`, not their numbers there")
        expect(found != 20 * days, f"{found} came back, and {wanted} was expected: that is one bed of each. "
               "How many there are, the names `roses` and `beans` say")
        expect(found != roses * 12 * days and found != beans * 8 * days,
               f"{found} came back, and {wanted} was expected: the other beds are missing")
    equal(found, wanted, "the litres that came back")


def beds(count, flower):
    return f"{count} {flower} bed" + ("s" if count != 1 else "")


@check("`litres_a_day` gives back 12 for each rose bed and 8 for each bean bed")
def day(learner):
    for roses, beans in [(2, 3), (1, 0), (0, 1), garden()]:
        compare(learner.litres_a_day(roses, beans), roses, beans, 1)


@day.mistake("between quotation marks it is only text: nothing is worked out")
def quoted(source):
    return line_with(source, "\"roses") or line_with(source, "'roses")


@day.mistake("`print` shows the number to you; only `return` gives it to the line that asked")
def prints(source):
    return not source.has("return", inside="litres_a_day") and source.call("print", inside="litres_a_day")


@day.mistake("rose beds and bean beds need different amounts: count them separately")
def together(source):
    return line_with(source, "(roses + beans)") or line_with(source, "(beans + roses)")


@check("`litres_a_week` gives back seven times as much")
def week(learner):
    for roses, beans in [(2, 3), (1, 0), (0, 1), garden()]:
        compare(learner.litres_a_week(roses, beans), roses, beans, 7)


@week.mistake("`litres_a_day` alone names the function; with brackets, `litres_a_day(roses, beans)`, it runs")
def no_brackets(source):
    return line_with(source, "litres_a_day *") or line_with(source, "* litres_a_day\n")


@week.mistake("`print` shows the number to you; only `return` gives it to the line that asked")
def prints_the_week(source):
    return not source.has("return", inside="litres_a_week") and source.call("print", inside="litres_a_week")


@week.mistake("as in school, `*` comes before `+`: put brackets around the sum before you take it times 7")
def only_the_last(source):
    return line_with(source, "8 * 7\n") or line_with(source, "12 * 7\n")


def line_with(source, text):
    place = source.text.find(text)
    return place >= 0 and source.text[:place].count("\n") + 1
