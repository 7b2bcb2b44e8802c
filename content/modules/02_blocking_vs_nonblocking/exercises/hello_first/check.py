"""Hello first: what stands below a blocking call waits, so say hello above it."""
import time

from bench import check, equal, expect, given, now, rng

NAMES = ["Ada", "Ben", "Cem", "Dora", "Emil", "Fay", "Gus"]


class Evening:
    """A list of guests, and what was done for them at which second."""

    def __init__(self, learner):
        self.guests = rng.sample(NAMES, rng.randint(2, 5))
        self.greeted, self.baked, self.late = [], [], {}
        given("with the guests " + ", ".join(self.guests))
        evening = learner.evening
        self.start = now()
        answer = evening(list(self.guests), self.greet, self.bake)
        expect(not hasattr(answer, "send"), "nobody was served: with `async` or `yield` in it, "
               "the call of a function only makes an object, and its lines do not run")

    def greet(self, guest):
        self.one_of_them("greet", guest)
        self.greeted.append(guest)
        self.late.setdefault(guest, now() - self.start)

    def bake(self, guest):
        self.one_of_them("bake", guest)
        self.baked.append(guest)
        expect(len(self.baked) < 50, "50 pizzas were baked, and it went on")
        time.sleep(1)

    def one_of_them(self, name, guest):
        expect(isinstance(guest, str) and guest in self.guests,
               f"`{name}` was called with {guest!r}, which is none of these guests")


@check("every guest is greeted once, in order, before the first pizza goes in")
def greetings(learner):
    evening = Evening(learner)
    for guest in evening.guests:
        expect(guest in evening.greeted, f"{guest} was never greeted")
        late, count = evening.late[guest], evening.greeted.count(guest)
        expect(late == 0, f"{guest} was greeted after {late:.0f} s at the counter, while pizzas were baked")
        expect(count == 1, f"{guest} was greeted {count} times")
    equal(evening.greeted, evening.guests, "the order of the greetings")


@check("every guest's pizza is baked once, in order")
def pizzas(learner):
    evening = Evening(learner)
    for guest in evening.guests:
        count = evening.baked.count(guest)
        expect(count == 1, f"{count} pizzas were baked for {guest}; it should be 1")
    equal(evening.baked, evening.guests, "the order of the pizzas")


@pizzas.mistake("`bake` alone names the function; with brackets, `bake(guest)`, it runs")
def no_brackets(source):
    return not source.call("bake", inside="evening") and ("bake\n" in source.text)


@pizzas.mistake("`bake(guest)` stands below the loop, so it runs once, and only the last guest is left in `guest`")
def below(source):
    return source.call("bake", inside="evening", inside_loop=False)


@greetings.mistake("the second loop stands inside the first one: it runs again for each guest")
def nested(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.For):
            for inner in ast.walk(node):
                if inner is not node and isinstance(inner, (ast.For, ast.While)):
                    return inner.lineno
    return None
