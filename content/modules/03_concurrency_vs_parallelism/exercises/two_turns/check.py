"""Two pieces a turn: who is next, and who decides when a turn ends."""
import ast

from bench import check, equal, expect, given, rng


class Job:
    """A job of so many pieces, which writes down in `done` what it does."""

    def __init__(self, name, pieces, done):
        self.name, self.pieces, self.done, self.place, self.asked = name, pieces, done, 0, 0

    def __iter__(self):
        return self

    def send(self, value):
        return next(self)

    def __next__(self):
        if self.place == self.pieces:
            self.asked += 1
            expect(self.asked < 3, f"{self.name} has ended, and it is put back in the line again and again")
            raise StopIteration
        self.place += 1
        self.done.append(f"{self.name}{self.place}")


def order(pieces):
    """The right order, worked out another way: round after round, two pieces of each."""
    return [f"{name}{piece + 1}" for round_ in range(max(pieces.values(), default=0))
            for name in pieces for piece in (2 * round_, 2 * round_ + 1) if piece < pieces[name]]


def lines():
    names = "ABCDE"[:rng.randint(3, 5)]
    return [{"A": 3, "B": 1, "C": 2}, {"A": 4, "B": 4}, {"A": 1, "B": 5, "C": 3},
            {name: rng.randint(1, 7) for name in names}]


@check("two pieces a turn, then to the back; who ends, leaves")
def turns(learner):
    for pieces in lines():
        given("with " + ", ".join(f"{name} {count}" for name, count in pieces.items()) + " pieces")
        done = []
        learner.take_turns([Job(name, count, done) for name, count in pieces.items()])
        for name, count in pieces.items():
            expect(f"{name}{count}" in done, f"{name} was never finished: {count} pieces, and "
                   f"{len([one for one in done if one[0] == name])} of them done, in all {done}")
        equal(" ".join(done), " ".join(order(pieces)), "the order of the pieces")


@turns.mistake("when a job has ended, `next` raises `StopIteration`: it has to stand inside the `try`")
def outside_the_try(source):
    inside = {inner for node in ast.walk(source.tree) if isinstance(node, ast.Try)
              for line in node.body for inner in ast.walk(line)}
    loose = [node.lineno for node in ast.walk(source.tree) if isinstance(node, ast.Call) and node not in inside
             and isinstance(node.func, ast.Name) and node.func.id == "next" and len(node.args) == 1]
    return loose[0] if loose else None


@turns.mistake("the second piece is the next job's; one job, `current`, does both pieces of a turn")
def another_job(source):
    return line_with(source, "next(line[0])")


@turns.mistake("the job goes back before its turn, so it comes back even when it has ended; after both pieces is the place")
def back_too_early(source):
    return comes_before(source, "line.append(current)", "next(current)")


@turns.mistake("this turn has one piece only, and it should have two")
def one_piece(source):
    return source.text.count("next(current)") == 1 and not source.has("for", inside="take_turns") \
        and source.text.count("while ") == 1 and line_with(source, "next(current)")


@turns.mistake("one job is run to its end before the next one begins; a turn has two pieces")
def to_its_end(source):
    return line_with(source, "while True:\n                next(current)")


@turns.mistake("a job that had its turn goes to the front again, so the others have to wait until it ends")
def to_the_front(source):
    return source.call("insert")


@turns.mistake("after its turn, `current` has to go to the back of the line")
def never_back(source):
    return "append" not in source.text and "take_turns(line[" not in source.text and line_with(source, "next(current)")


@check("with an empty line, it ends at once", seeds=1)
def empty(learner):
    given("with no job at all")
    learner.take_turns([])


def line_with(source, text):
    place = source.text.find(text)
    return place >= 0 and source.text[:place].count("\n") + 1


def comes_before(source, early, late):
    """The line of `early`, where it stands above the first `late`."""
    place = source.text.find(early)
    return 0 <= place < source.text.find(late) and line_with(source, early)
