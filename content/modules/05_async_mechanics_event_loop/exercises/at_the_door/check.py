"""Somebody at the door: a note at the bell, a future, and nothing left behind."""
import asyncio
import select
import socket

from bench import background, check, equal, expect, given

PATIENCE = 1  # s, far more than it needs: only for what would never end


class Door(socket.socket):
    """The end of a line that counts how often somebody looks at it."""

    looks, street = 0, None

    @classmethod
    def pair(cls):
        inside, street = socket.socketpair()
        door = cls(inside.family, inside.type, fileno=inside.detach())
        door.setblocking(False)
        door.street = street
        return door

    def recv(self, *args):
        self.looks += 1
        if self.gettimeout() != 0:
            there, _, _ = select.select([self], [], [], 0)
            expect(there, "the door was made to wait by itself: `recv` keeps the room until a parcel comes")
        return super().recv(*args)

    def close(self):
        self.street.close()
        super().close()


class House:
    """Doors for a check, closed at its end; what fails in a note is kept."""

    def __init__(self, count=1):
        self.doors, self.errors = [Door.pair() for _ in range(count)], []

    async def __aenter__(self):
        self.loop = asyncio.get_running_loop()
        self.loop.set_exception_handler(lambda loop, context: self.errors.append(context.get("exception")))
        return self

    async def __aexit__(self, *error):
        for door in self.doors:
            self.loop.remove_reader(door)
            door.close()

    async def ended(self, waiting):
        """What it gave back, told in plain words where it would never end."""
        await asyncio.wait([waiting], timeout=PATIENCE)
        errors = [f"the note failed with {type(error).__name__}: {error}" for error in self.errors[:1]]
        expect(waiting.done(), *(errors or ["a parcel has come, and it still waits: it waits for ever"]))
        return waiting.result()

    def left_at_the_bell(self, door):
        return self.loop.remove_reader(door)


async def a_while():
    for _ in range(20):
        await asyncio.sleep(0)


@check("gives back what has come", clock="real", seeds=1, seconds=5)
async def gives_back(learner):
    async with House() as house:
        [door] = house.doors
        given("with a parcel that has come before")
        door.street.send(b"new strings")
        equal(await house.ended(background(learner.parcel(door))), b"new strings", "what was given back")
        given("with a parcel that comes later")
        waiting = background(learner.parcel(door))
        await a_while()
        door.street.send(b"resin")
        equal(await house.ended(waiting), b"resin", "what was given back")


@gives_back.mistake("with brackets, `set_result(…)` is called here and now; give the note to the bell, and its value after a comma")
def called_now(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == "add_reader":
            if any(isinstance(value, ast.Call) for value in node.args):
                return node.lineno


@gives_back.mistake("the parcel is not there yet when `recv` asks for it: nobody waited for the bell")
def too_early(source):
    return None if source.call("add_reader") or source.call("setblocking") else source.call("recv")


@check("waits at the bell, not on the bench or the slate", clock="real", seeds=1, seconds=5)
async def only_the_bell(learner):
    async with House() as house:
        [door] = house.doors
        given("with a parcel that comes after some rounds of the loop")
        waiting = background(learner.parcel(door))
        await a_while()
        on_the_slate = [timer for timer in house.loop._scheduled if not timer.cancelled()]
        expect(not on_the_slate, "she is on the slate: she looks again and again, by time, and the bell could tell her")
        expect(door.looks <= 1, f"she went to the door {door.looks} times in 20 rounds, and nothing was there")
        door.street.send(b"strings")
        await house.ended(waiting)
        expect(door.looks <= 2, f"she went to the door {door.looks} times for one parcel")


@check("lets two wait at two doors", clock="real", seeds=1, seconds=5)
async def two_doors(learner):
    async with House(2) as house:
        oboe_door, violin_door = house.doors
        given("with two doors, where the parcel at the second one comes first")
        oboe = background(learner.parcel(oboe_door))
        violin = background(learner.parcel(violin_door))
        await a_while()
        violin_door.street.send(b"strings")
        equal(await house.ended(violin), b"strings", "what came at the second door")
        expect(not oboe.done(), "at the first door, `parcel` ended with the parcel of the second one")
        oboe_door.street.send(b"reeds")
        equal(await house.ended(oboe), b"reeds", "what came at the first door")


@check("leaves no note at the bell", clock="real", seeds=1, seconds=5)
async def taken_off(learner):
    async with House() as house:
        [door] = house.doors
        waiting = background(learner.parcel(door))
        await a_while()
        door.street.send(b"strings")
        await house.ended(waiting)
        expect(not house.left_at_the_bell(door), "`parcel` is over, and its note is still at the bell")


@check("leaves no note when it is sent home", clock="real", seeds=1, seconds=5)
async def sent_home(learner):
    async with House() as house:
        [door] = house.doors
        given("with a `cancel()` while she waits")
        waiting = background(learner.parcel(door))
        await a_while()
        waiting.cancel()
        await asyncio.wait([waiting], timeout=PATIENCE)
        expect(waiting.cancelled(), "she did not go home: the CancelledError was not let out")
        expect(not house.left_at_the_bell(door), "she went home, and her note is still at the bell")
