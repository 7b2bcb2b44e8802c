"""What should she buy: two stopwatches, and what a faster processor leaves as it is."""
from bench import check, equal, expect, given, rng


class Machine:
    """A job that waits and works so long, and the two stopwatches beside it."""

    def __init__(self, waits, works):
        self.clock_says, self.work_says = rng.randint(100, 999), rng.randint(10, 99)
        self.waits, self.works, self.runs = waits, works, 0

    def job(self):
        self.runs += 1
        self.clock_says += self.waits + self.works
        self.work_says += self.works

    def clock(self):
        return self.clock_says

    def work(self):
        return self.work_says


def jobs():
    """Pairs of seconds of waiting and of work, that of the task first."""
    return [(6, 4), (9, 0), (0, 7), (rng.randint(1, 20), rng.randint(2, 20))]


@check("`measure`: seconds on the clock, and seconds of work")
def measured(learner):
    for waits, works in jobs():
        machine = Machine(waits, works)
        given(f"with a job that waits {waits} s and works {works} s")
        found = learner.measure(machine.job, machine.clock, machine.work)
        expect(machine.runs > 0, "the job was never run; with brackets, `job()`, it runs")
        expect(machine.runs == 1, f"the job was run {machine.runs} times")
        expect(isinstance(found, (tuple, list)) and len(found) == 2, "`return` should give back two numbers: seconds, worked")
        seconds, worked = found
        expect(seconds != machine.clock_says, f"{seconds} came back for the clock: that is what it says "
               "at the end. What did it say before?")
        expect(worked != machine.work_says, f"{worked} came back for the work: that is what the stopwatch says at the end. "
               "What did it say before?")
        equal(seconds, waits + works, "the seconds on the clock")
        expect(worked != waits + works or not waits, f"{worked} came back for the work, as for the clock: "
               "the work has a stopwatch of its own, `work()`")
        equal(worked, works, "the seconds of work")


@measured.mistake("`work` alone names the stopwatch; with brackets, `work()`, it is read")
def not_read(source):
    return line_with(source, "= work\n") or line_with(source, "= work -") or line_with(source, "- work\n")


@measured.mistake("the stopwatch is handed in, under the name `work`: read it with `work()`")
def another_stopwatch(source):
    return source.call("time.process_time", inside="measure") or source.call("time.perf_counter", inside="measure")


@check("`twice_as_fast`: the waiting stays, the work takes half as long")
def faster(learner):
    for waits, works in jobs():
        seconds = waits + works
        given(f"with {seconds} s on the clock, {works} of them work")
        found = learner.twice_as_fast(seconds, works)
        if type(found) in (int, float) and abs(found) < 1e9 and waits and works and waits != works:
            expect(found != seconds, f"{found:g} came back: so nothing would be gained; the work takes half as long")
            expect(found != seconds / 2, f"{found:g} came back: that is half of everything, and the waiting stays as it is")
            expect(found != waits / 2 + works, f"{found:g} came back: the waiting was halved, and the work was not")
            expect(found != works / 2, f"{found:g} came back: that is the work alone; and how long is it on the clock?")
        equal(found, waits + works / 2, "the seconds on the clock")


def line_with(source, text):
    place = source.text.find(text)
    return place >= 0 and source.text[:place].count("\n") + 1
