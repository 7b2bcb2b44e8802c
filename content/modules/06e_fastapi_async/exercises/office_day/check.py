"""The morning and the evening: open, start, say so; stop, close, say so."""
import asyncio

from bench import check, equal, expect, given


class Office:
    """A server's side of the lifespan, and a diary of what happened."""

    def __init__(self, fails=()):
        self.diary, self.state, self.received, self.sent = [], {}, 0, []
        self.archive = Thing("archive", self.diary, "archive" in fails)
        self.telephone = Thing("telephone", self.diary, "telephone" in fails)

    async def courier(self):
        self.diary.append("courier starts")
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.3)
            self.diary.append("courier is back")

    async def receive(self):
        self.received += 1
        await asyncio.sleep(1)
        self.diary.append("morning" if self.received == 1 else "evening")
        return {"type": "lifespan.startup" if self.received == 1 else "lifespan.shutdown"}

    async def send(self, message):
        expect(isinstance(message, dict), f"`send` was given {message!r}, which is no message")
        self.sent.append(message)
        self.diary.append(str(message.get("type")).removeprefix("lifespan."))
        await asyncio.sleep(0)

    async def day(self, learner):
        await learner.day(self.receive, self.send, self.state, self.archive, self.telephone, self.courier)

    def comes_before(self, first, second, otherwise):
        """Fails unless both are in the diary, in this order."""
        for word in (first, second):
            expect(word in self.diary, f"`{word}` never happened; what happened: {', '.join(self.diary)}")
        expect(self.diary.index(first) < self.diary.index(second), otherwise)


class Thing:
    def __init__(self, name, diary, fails):
        self.name, self.diary, self.fails = name, diary, fails

    async def __aenter__(self):
        self.diary.append(f"opening {self.name}")
        await asyncio.sleep(0.2)
        if self.fails:
            raise OSError(f"no {self.name} today")
        self.diary.append(f"{self.name} open")
        return f"the {self.name}"

    async def __aexit__(self, *error):
        await asyncio.sleep(0.1)
        self.diary.append(f"{self.name} closed")


@check("opens the archive, then the telephone, before it says so")
async def morning(learner):
    office = Office()
    given("on an ordinary day")
    await office.day(learner)
    office.comes_before("morning", "opening archive", "the archive was opened before the server asked for it")
    office.comes_before("archive open", "opening telephone", "the archive has to be open first, and the telephone is the second")
    office.comes_before("telephone open", "startup.complete", "`startup.complete` was sent before all was open")
    equal(office.state, {"archive": "the archive", "telephone": "the telephone"}, "what is in `state`")


@check("starts the courier in the morning")
async def courier(learner):
    office = Office()
    given("on an ordinary day")
    await office.day(learner)
    office.comes_before("courier starts", "evening", "the courier started in the evening only")


@check("stops the courier, closes the telephone, then the archive, then says so")
async def evening(learner):
    office = Office()
    given("on an ordinary day")
    await office.day(learner)
    office.comes_before("evening", "courier is back", "the courier was stopped before the evening")
    office.comes_before("courier is back", "telephone closed", "the telephone was closed while the courier was still out")
    office.comes_before("telephone closed", "archive closed", "they were closed in the wrong order")
    office.comes_before("archive closed", "shutdown.complete", "`shutdown.complete` was sent with something still open")
    equal([message.get("type") for message in office.sent],
          ["lifespan.startup.complete", "lifespan.shutdown.complete"], "the messages")


@check("closes what is open, and says that the morning failed")
async def fails(learner):
    for name in ["telephone", "archive"]:
        office = Office(fails=[name])
        given(f"on a morning on which the {name} does not open")
        await office.day(learner)
        equal(office.sent, [{"type": "lifespan.startup.failed", "message": f"no {name} today"}], "the messages")
        equal(office.received, 1, "how often `receive` was awaited")
        if name == "telephone":
            expect("archive closed" in office.diary, "the archive stayed open")
            office.comes_before("archive closed", "startup.failed", "the server heard of it before the archive was closed")
        expect("courier starts" not in office.diary, "the courier was sent out all the same")
