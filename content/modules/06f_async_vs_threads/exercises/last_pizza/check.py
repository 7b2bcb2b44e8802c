"""The last pizza: look and take in one go, whatever line a thread is interrupted at."""
import sys
import threading

from bench import Blocking, check, equal, expect, given, raises

AT_MOST = 0.1  # s that a till waits for another one that stands before a lock


class Interrupted:
    """Lets one thread sell, and stops it at line number `stop_at` while another one sells."""

    def __init__(self, counter, stop_at):
        self.counter, self.stop_at = counter, stop_at
        self.file = None
        self.lines, self.sold, self.errors = 0, [], []

    def _sell(self, tracer=None):
        sys.settrace(tracer)
        try:
            self.sold.append(self.counter.sell(lambda: "box"))
        except BaseException as error:
            self.errors.append(error)
        finally:
            sys.settrace(None)

    def _trace(self, frame, event, argument):
        self.file = self.file or frame.f_code.co_filename  # the first that is called is `sell`
        if frame.f_code.co_filename != self.file:
            return None
        if event == "line":
            self.lines += 1
            if self.lines == self.stop_at:
                self.other.start()
                self.other.join(AT_MOST)
        return self._trace

    def run(self):
        """Whether there was such a line."""
        self.other = threading.Thread(target=self._sell, daemon=True)
        first = threading.Thread(target=self._sell, args=[self._trace], daemon=True)
        first.start()
        first.join()
        if self.lines < self.stop_at:
            return False
        self.other.join()
        if self.errors:
            raise self.errors[0]
        return True


@check("sells what there is, and then returns `None`", seeds=1)
def sells(learner):
    counter, packed = learner.Counter(2), []

    def pack():
        packed.append("box")
        return f"box {len(packed)}"

    given("with two pizzas and three sales, one after another")
    equal([counter.sell(pack) for _ in range(3)], ["box 1", "box 2", None], "what `sell` returned")
    expect(len(packed) == 2, f"with two pizzas, {len(packed)} were packed")


@check("sells no pizza twice", seeds=1)
def not_twice(learner):
    for line in range(1, 40):
        given("with one pizza, when a second till sells in the middle of the first sale")
        sale = Interrupted(learner.Counter(1), line)
        if not sale.run():
            break
        boxes = sale.sold.count("box")
        expect(boxes != 2, "the last pizza was sold twice")
        equal(sorted(map(str, sale.sold)), ["None", "box"], "what the two tills got")


@not_twice.mistake("the lock is made in `sell`, so each call has its own")
def lock_for_each_call(source):
    return source.call("Lock", inside="sell")


@check("lets two tills pack at the same time", seeds=1)
def together(learner):
    counter, pack = learner.Counter(2), Blocking("box", together=2, name="pack")
    given("with two pizzas and two tills")
    tills = [threading.Thread(target=counter.sell, args=[pack], daemon=True) for _ in range(2)]
    for till in tills:
        till.start()
    for till in tills:
        till.join()
    expect(pack.peak == 2, "the second till had to wait until the first had packed: hold no lock while you pack")


@check("can sell a pizza again when packing failed", seeds=1)
def fails(learner):
    counter = learner.Counter(1)

    def drop():
        raise ValueError("it fell down")

    given("with one pizza, after `pack` failed with ValueError")
    with raises(ValueError):
        counter.sell(drop)
    equal(counter.sell(lambda: "box"), "box", "what the next guest got")
