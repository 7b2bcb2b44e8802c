"""Where did the time go: one wait at a time, little work, and a long line of people."""
from bench import check, equal, expect, given, rng

LADDER = ["a look into memory", "a read from an SSD", "a read from a spinning disk",
          "there and back across an ocean", "a person presses a key"]


def pages():
    """Pairs of work and waits, the one of the task first."""
    return [(2, [100, 98]), (5, [15]), (1, [30, 40, 9]),
            (rng.randint(1, 9), [rng.randint(10, 90) for _ in range(4)])]


def number(found, wanted, what):
    expect(found is not None, "nothing came back (None)")
    equal(found, wanted, what)


@check("`ladder`: the shortest wait first", seeds=1)
def order(learner):
    found = learner.ladder
    expect(isinstance(found, list), "`ladder` should be a list of five texts")
    for one in LADDER:
        expect(found.count(one) == 1, f"\"{one}\" should stand in `ladder` once; move the lines, and leave the texts")
    equal(len(found), 5, "the number of texts in `ladder`")
    expect(found != LADDER[::-1], "the longest wait stands first; it should be the shortest")
    for shorter, longer in zip(found, found[1:]):
        expect(LADDER.index(shorter) < LADDER.index(longer),
               f"\"{shorter}\" stands before \"{longer}\", and it takes longer")


@check("`on_the_wall`: the work and all the waits")
def wall(learner):
    for work, waits in pages():
        given(f"with work {work} and waits {waits}")
        number(learner.on_the_wall(work, list(waits)), work + sum(waits), "the time on the wall")


@wall.mistake("this forgets what came before: the new total is the old one and the next wait")
def forgets(source):
    return line_with(source, "total = wait\n")


@wall.mistake("the work is done once for a page, and it is in `total` from the start")
def work_again(source):
    return line_with(source, "total + wait + work") or line_with(source, "total + work + wait")


@check("`busy_part`: the work divided by the time on the wall")
def busy(learner):
    for work, waits in pages():
        given(f"with work {work} and waits {waits}")
        found, clock = learner.busy_part(work, list(waits)), work + sum(waits)
        if type(found) in (int, float) and abs(found) < 1e9:
            expect(found != clock - work, f"{found} came back: that is the clock minus the work, the idle milliseconds. "
                   "A part of a whole is one number divided by the other")
            expect(abs(found - (1 - work / clock)) > 1e-6, f"{found:.2f} came back: that is the idle part")
            expect(abs(found - clock / work) > 1e-6, f"{found:.2f} came back: it is upside down, the clock divided by the work")
            expect(abs(found - work / (clock - work)) > 1e-6,
                   f"{found:.3f} came back: that is work divided by the waits; the time on the wall holds both")
        number(found, work / clock, "the busy part")


@check("`last_of`: when the last of so many people has the page")
def last(learner):
    for people in (50, 100, 3, 1):
        for work, waits in pages():
            given(f"with {people} people, work {work} and waits {waits}")
            found, clock = learner.last_of(people, work, list(waits)), work + sum(waits)
            if type(found) in (int, float) and abs(found) < 1e9 and people > 1:
                expect(found != clock, f"{found} came back: that is the first of them. The pages are made one after another")
                expect(found != people * work, f"{found} came back: that is the work alone. "
                       "The program also stands still for each page, and the next one waits for that")
                expect(found != clock + (people - 1) * work,
                       f"{found} came back: so the waits would overlap. This program makes one page after another")
            number(found, people * clock, "the milliseconds until the last one has the page")


def line_with(source, text):
    place = source.text.find(text)
    return place >= 0 and source.text[:place].count("\n") + 1
