"""A book, page by page: the messages, their moments, and a client who leaves."""
import asyncio

from bench import Fetch, check, equal, expect, given, now


class Copier:
    """Makes pages, and needs half a second to be switched off."""

    def __init__(self, pages, seconds=1):
        self.pages, self.seconds = pages, seconds
        self.made, self.on = 0, 0

    async def __call__(self):
        self.on += 1
        try:
            for page in self.pages:
                await asyncio.sleep(self.seconds)
                self.made += 1
                yield page
        finally:
            await asyncio.sleep(0.5)
            self.on -= 1


class Client:
    """Drives the application, and keeps each message with the moment at which it came."""

    def __init__(self, copier, seconds=0):
        self.copier, self.seconds = copier, seconds
        self.file = Fetch(seconds=3, name="file")
        self.messages, self.moments, self.filed_before = [], [], None

    async def send(self, message):
        expect(isinstance(message, dict), f"`send` was given {message!r}, which is no message")
        body = message.get("body", b"")
        expect(isinstance(body, bytes), f"a body has to be bytes; {body!r} was sent")
        await asyncio.sleep(self.seconds)
        self.messages.append(message)
        self.moments.append(round(now(), 3))
        self.filed_before = bool(self.file.calls)

    async def receive(self):
        return {"type": "http.request", "body": b"", "more_body": False}

    async def ask(self, learner, path="/book"):
        state = {"pages": self.copier, "file": self.file}
        scope = {"type": "http", "method": "GET", "path": path, "headers": [], "state": state}
        await learner.app(scope, self.receive, self.send)

    def bodies(self):
        return [(message.get("body", b""), message.get("more_body", False)) for message in self.messages[1:]]

    def starts_with(self, status):
        expect(bool(self.messages), "nothing was sent")
        first = self.messages[0]
        equal(first.get("type"), "http.response.start", "the type of the first message")
        equal(first.get("status"), status, "the status")
        expect(isinstance(first.get("headers"), (list, tuple)), "the first message has no `headers` list")
        for message in self.messages[1:]:
            equal(message.get("type"), "http.response.body", "the type of a further message")


@check("sends the start, one message a page, and the end")
async def messages(learner):
    for pages in [[b"one", b"two", b"three"], [b"a"], []]:
        given(f"with a book of {len(pages)} pages")
        client = Client(Copier(pages))
        await client.ask(learner)
        client.starts_with(200)
        equal(len(client.messages), len(pages) + 2, "the number of messages")
        equal(client.bodies(), [(page, True) for page in pages] + [(b"", False)], "the bodies, each with its `more_body`")


@check("sends each page as soon as it is there")
async def at_once(learner):
    given("with a copier that needs 1 s a page")
    client = Client(Copier([b"one", b"two", b"three"]))
    await client.ask(learner)
    came = client.moments[1:4]
    expect(came == [1.0, 2.0, 3.0], f"the pages came at {came}, and were made at [1.0, 2.0, 3.0]")


@check("files the number of pages after the last message")
async def files_after(learner):
    given("with a book of 4 pages")
    client = Client(Copier([b"x"] * 4))
    await client.ask(learner)
    expect(client.filed_before is False, "the number was filed before the last message: the client waited for it")
    equal(client.file.calls, [(4,)], "what was filed")


@check("ends when the client leaves: copier off, nothing filed")
async def leaves(learner):
    for seconds, where in [(0, "the copier is at work"), (10, "a page is being sent")]:
        given(f"with a client who leaves while {where}")
        client = Client(Copier([b"x"] * 99, seconds=1), seconds)
        try:
            async with asyncio.timeout(12.5):
                await client.ask(learner)
                expect(False, "`app` is not cancelled: it swallows the CancelledError")
        except TimeoutError:
            pass
        expect(client.copier.on == 0, "the copier was still on when `app` had ended")
        expect(not client.file.calls, f"a book of {client.copier.made} pages was filed, and nobody has it")


@check("answers other paths with 404, without the copier")
async def not_found(learner):
    given("for the path `/letter`")
    client = Client(Copier([b"one"]))
    await client.ask(learner, "/letter")
    client.starts_with(404)
    equal(b"".join(body for body, _ in client.bodies()), b"no such book", "the body")
    equal(client.bodies()[-1][1], False, "`more_body` of the last message")
    equal(client.copier.made, 0, "the pages that were made")
    equal(client.file.calls, [], "what was filed")
