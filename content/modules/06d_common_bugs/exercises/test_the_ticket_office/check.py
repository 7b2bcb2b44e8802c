"""Test the ticket office: tests that pass on every right program, and notice a seat that is sold twice."""
from bench import check, expect


def passes(learner, program, which):
    tried = learner.tests(program)
    told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
    expect(not tried.failed, f"on {which}, a test fails: {told}")


def catches(learner, program, what):
    expect(learner.tests(program).failed, f"all your tests pass on a program that {what}")


@check("all tests pass on the right program, however it is written", seeds=1)
def accepts(learner):
    passes(learner, "reference", "the right program, which takes the seat before it checks the card")
    passes(learner, "with_a_lock", "another right program, with a lock around the desk")


@check("they notice a seat that is sold twice", seeds=1)
def too_early(learner):
    catches(learner, "looks_too_early", "looks for a free seat before it checks the card, and takes the seat after it")


@too_early.mistake("the card answers at once, so nobody can come in between: let it pause")
def answers_at_once(source):
    paused = source.call("sleep") or source.call("wait") or not source.call("TicketOffice")
    return None if paused else source.function("good_card") or source.function("check_card") or True


@too_early.mistake("the guests book one after the other: let them book at once")
def in_a_row(source):
    import ast  # only where something failed

    for node in ast.walk(source.tree):
        if isinstance(node, ast.AsyncFunctionDef) and node.name == "test_two_for_one_seat":
            together = any(word in ast.unparse(node) for word in ("gather(", "create_task(", "book(office"))
            return None if together else node.lineno
    return None


@check("they notice a lock that does not lock", seeds=1)
def private(learner):
    catches(learner, "private_desk", "makes a lock of its own for each guest")


@check("they notice a guest who is asked for the card and then turned away", seeds=1)
def pays_first(learner):
    catches(learner, "pays_first", "checks the card of a guest who is then turned away")


@check("they notice a free seat that nobody can have", seeds=1)
def one_seat(learner):
    catches(learner, "stays_busy", "never sells a second seat: it stays busy after the first")


@check("they notice a seat that is lost with a refused card", seeds=1)
def keeps_seat(learner):
    catches(learner, "keeps_the_seat", "keeps the seat when the card is refused")


@check("they notice a refused card that frees somebody else's seat", seeds=1)
def remembers(learner):
    catches(
        learner,
        "remembers_the_number",
        "sets the free seats back to the number that it remembered from before the card was refused",
    )
