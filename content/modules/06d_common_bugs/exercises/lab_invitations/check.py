"""A thousand invitations: as many at once as the post office has desks."""
from bench import Fetch, check, equal, expect, given, rng, took

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    who = who.removesuffix("()").rpartition(".")[2]  # `Till.pay()` is `pay`
    expect(
        kind != "unretrieved-exception",
        "the refusals were looked at: they are in the list; they are the symptom of something else",
    )
    expect(
        kind == "unbounded-fan-out",
        f"`KIND` is {kind!r}; the recording shows something else: a thousand tasks at once",
    )
    expect(who == "invite", f"`WHO` is {who!r}; which function starts them all?")


@check("at most `limit` calls at the same time")
async def peak(learner):
    limit = rng.choice((3, 5, 8))
    send = Fetch(seconds=(1, 2), name="send")
    given(f"with 40 guests and a limit of {limit}")
    equal(await learner.invite(send, [f"guest {n}" for n in range(40)], limit), [], "the guests who were refused")
    send.each_once(f"guest {n}" for n in range(40))
    expect(send.peak <= limit, f"{send.peak} calls were going on at the same time", at=send.peak_at)
    expect(send.peak == limit, f"never more than {send.peak} at the same time: the limit allows {limit}")


@peak.mistake("each call makes a semaphore of its own: it never keeps anybody out")
def private_door(source):
    return source.call("Semaphore", inside="post")


@check("returns those who were refused, in the order of `guests`")
async def refused(learner):
    seconds = {"Ada": 2, "Ben": 3, "Carla": 1, "Dan": 1, "Eva": 1}
    no = {"Ben": ConnectionError("no such street"), "Dan": ConnectionError("no such house")}
    send = Fetch(seconds=seconds, fails=no, name="send")
    given("with five guests and a limit of 3, where Ben's and Dan's are refused")
    equal(await learner.invite(send, list(seconds), 3), ["Ben", "Dan"], "the guests who were refused")
    send.each_once(seconds)


@refused.mistake("this is the order in which they came back, not that of `guests`")
def order_of_coming(source):
    return None if source.call("sorted") else source.call("refused.append")


@check("takes the shortest possible time", seeds=1)
async def shortest(learner):
    send = Fetch(seconds=[3, 1, 1, 1, 1], name="send")
    given("with calls of 3, 1, 1, 1 and 1 s, and a limit of 2")
    await learner.invite(send, list("abcde"), 2)
    took(4)


@shortest.mistake("in batches, the next one begins only when the slowest of the last is done")
def batches(source):
    return source.has("for", inside="invite") and source.call("gather", inside="invite")


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program that sends them all at once")
