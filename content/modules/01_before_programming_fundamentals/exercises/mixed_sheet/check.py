"""The sheet in the wind: the order of the lines is half of what they say."""
from bench import check, equal, expect

WANTED = ["the can is full: 10", "left for the beans: 6", "left for tomorrow: 1"]


@check("prints the three lines, in this order", seeds=1)
def screen(learner):
    lines = learner.run_as_program().lines
    expect(lines, "nothing was printed")
    expect(lines == WANTED or sorted(lines) != sorted(WANTED),
           f"the three lines are there, in another order: `{lines[0]}` comes first")
    for number, (found, wanted) in enumerate(zip(lines, WANTED), start=1):
        expect(found == wanted, f"line {number} on the screen says `{found}`; it should say `{wanted}`")
    expect(len(lines) == 3, f"{len(lines)} lines were printed; it should be 3")


@screen.mistake("`litres` means nothing here: the line that hangs it on 10 comes later")
def used_too_early(source):
    lines = source.text.splitlines()
    first = next((number for number, line in enumerate(lines, start=1) if "litres" in line), None)
    return first if "litres = 10" in lines[(first or 0):] else None


@screen.mistake("the litres are taken before the `print` that should still show them")
def taken_first(source):
    taken, text = [], source.text.splitlines()
    for number, line in enumerate(text, start=1):
        if line.startswith("litres = litres -"):
            taken.append(number)
        if line.startswith("print(\"the can is full"):
            return taken[-1] if taken else None
        if line.startswith("print(\"left for the beans") and len(taken) > 1:
            return taken[-1]
    return None


@screen.mistake("the beans get their 5 litres before the roses get their 4")
def beans_first(source):
    roses, beans = source.text.find("litres - 4"), source.text.find("litres - 5")
    return 0 <= beans < roses and source.text[:beans].count("\n") + 1


@screen.mistake("a name between quotation marks is only text: it is not looked up")
def quoted(source):
    place = source.text.find(": litres\"")
    return place >= 0 and source.text[:place].count("\n") + 1


@check("`litres` stands for 1 at the end", seeds=1)
def at_the_end(learner):
    equal(learner.litres, 1, "`litres` at the end")
