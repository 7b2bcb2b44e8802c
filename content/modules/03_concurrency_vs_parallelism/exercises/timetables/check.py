"""Draw the timetable: how many are in progress, and how many run."""
from bench import check, expect


class Timetable:
    def __init__(self, learner, name, *jobs):
        self.rows = [row(f"{name}_{job}", getattr(learner, f"{name}_{job}")) for job in jobs]
        self.length = max(len(one) for one in self.rows)
        columns = [[one.ljust(self.length)[moment] for one in self.rows] for moment in range(self.length)]
        self.running = [column.count("#") for column in columns]
        self.in_progress = [column.count("#") + column.count(".") for column in columns]

    def done_after(self, moments):
        expect(self.length <= moments, f"all is done after {self.length} moments; it should be {moments}")

    def never_more_run_than(self, most, message):
        """`message`: a sentence with {n} jobs."""
        for moment, count in enumerate(self.running, start=1):
            expect(count <= most, f"at moment {moment}, {message.format(n=count)}")


def row(name, text):
    """The row without spaces at its end; fails with what is wrong about it."""
    expect(isinstance(text, str), f"`{name}` should be a text between quotation marks, and it is {text!r}")
    expect("_" not in text, f"`{name}` is still to be drawn: it says \"{text}\"")
    other = sorted(set(text) - set("#. "))
    expect(not other, f"`{name}` = \"{text}\": only `#`, `.` and spaces are allowed, and there is `{other and other[0]}`")
    count = text.count("#")
    expect(count == 2, f"`{name}` = \"{text}\": the job has {count} `#`; it should be 2")
    text = text.rstrip(" ")
    begun = text.lstrip(" ")
    expect(begun[0] == "#", f"`{name}` = \"{text}\": a dot stands before its first `#`, and a job that is put down has begun")
    expect(begun[-1] == "#", f"`{name}` = \"{text}\": a dot stands after its last `#`, and the job is finished by then")
    expect(" " not in begun, f"`{name}` = \"{text}\": between its `#` the job has begun and is not finished: "
           "that is a dot, not a space")
    return text


@check("the juggler: both in progress, one at a time, 4 moments", seeds=1)
def juggler(learner):
    table = Timetable(learner, "juggler", "blue", "gold")
    table.never_more_run_than(1, "both jobs run, and she has one pair of hands")
    expect(max(table.in_progress) == 2,
           "at no moment are both in progress: one is finished before the other begins. That is in a row")
    table.done_after(4)


@check("two people: both run at the same moment, 2 moments", seeds=1)
def people(learner):
    table = Timetable(learner, "couple", "blue", "gold")
    expect(max(table.running) == 2, "at no moment do both run: they take turns, though there are two of them")
    table.done_after(2)


@check("three jobs on two cores: all in progress, at most two run, 3 moments", seeds=1)
def kitchen(learner):
    table = Timetable(learner, "kitchen", "blue", "gold", "pink")
    table.never_more_run_than(2, "{n} jobs run, and there are two cores")
    table.done_after(3)
    expect(max(table.in_progress) == 3, "at no moment are all three in progress")
