"""The clerk who looks away: one blocking handler, and everybody who waits for it."""
import asyncio
import threading

from bench import Blocking, background, check, equal, expect, given, now


async def ask(learner, path, archive):
    """(status, body) of the answer of the application."""
    sent = []

    async def send(message):
        expect(isinstance(message, dict), f"`send` was given {message!r}, which is no message")
        sent.append(message)

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {"type": "http", "method": "GET", "path": path, "headers": [], "state": {"archive": archive}}
    await learner.app(scope, receive, send)
    expect(sent and sent[0].get("type") == "http.response.start", f"the answer to `{path}` does not begin with a start message")
    bodies = [message.get("body", b"") for message in sent[1:]]
    return sent[0].get("status"), b"".join(body for body in bodies if isinstance(body, bytes))


def found(number):
    return f"text {number}".encode()


@check("answers `/health` and `/report/…` as before", clock="real", seeds=1)
async def answers(learner):
    archive = Blocking(found, name="archive")
    given("for `/health`")
    equal(await ask(learner, "/health", archive), (200, b"open"), "the answer")
    given("for `/report/7` and `/report/12`")
    equal(await ask(learner, "/report/7", archive), (200, b"text 7"), "the answer")
    equal(await ask(learner, "/report/12", archive), (200, b"text 12"), "the answer")
    equal(archive.calls, [("7",), ("12",)], "the calls of the archive")


@check("answers `/health` while a report is being made", clock="real", seeds=1)
async def healthy(learner):
    entered, answered, seen = threading.Event(), threading.Event(), []

    def slow(number):
        entered.set()
        seen.append(answered.wait(0.5))
        return found(number)

    given("with a report in the archive, and a health check meanwhile")
    report = background(ask(learner, "/report/7", Blocking(slow, name="archive")))
    while not entered.is_set() and not report.done():
        await asyncio.sleep(0.005)
    await ask(learner, "/health", None)
    answered.set()
    await report
    expect(seen == [True], "the health check was answered only after the report")


@check("lets several reports into the archive at the same time", clock="real", seeds=1)
async def together(learner):
    archive = Blocking(found, together=3, name="archive")
    given("with three reports asked for at once")
    answers = await asyncio.gather(*[ask(learner, f"/report/{n}", archive) for n in range(3)])
    equal(answers, [(200, found(n)) for n in range(3)], "the answers")
    expect(archive.peak == 3, f"never more than {archive.peak} were in the archive at the same time")


@check("keeps the pause for the ink", clock="real", seeds=1)
async def ink(learner):
    given("for `/report/7`")
    await ask(learner, "/report/7", Blocking(found, name="archive"))
    expect(now() > 0.045, "the answer came without the pause of 0.05 s")
