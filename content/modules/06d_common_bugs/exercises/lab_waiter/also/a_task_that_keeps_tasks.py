"""The waiter nobody remembers."""
import asyncio
import gc
import weakref

KIND = "lost-task"
WHO = "seat"


class Bell:
    """From a library: it knows who waits, and keeps nobody."""

    def __init__(self):
        self.waiting = weakref.WeakSet()

    async def wait(self):
        ring = asyncio.get_running_loop().create_future()
        self.waiting.add(ring)
        await ring

    def ring(self):
        for ring in list(self.waiting):
            if not ring.done():
                ring.set_result(None)


class Hall:
    def __init__(self, bell):
        self.bell = bell
        self.served = []
        self.tasks = []

    def seat(self, table):
        self.tasks = [task for task in self.tasks if not task.done()]
        task = asyncio.get_running_loop().create_task(self.serve(table))
        self.tasks.append(task)
        task.add_done_callback(self.tidy)

    def tidy(self, task):
        self.tasks = [one for one in self.tasks if one is not task]

    async def serve(self, table):
        await self.bell.wait()
        self.served.append(table)


class OwnBell:
    def __init__(self):
        self.rings = weakref.WeakSet()

    async def wait(self):
        ring = asyncio.get_running_loop().create_future()
        self.rings.add(ring)
        await ring


async def test_the_bell_finds_somebody(program):
    bell = OwnBell()
    hall = program.Hall(bell)
    hall.seat("table 1")
    await asyncio.sleep(0)
    gc.collect()
    assert len(bell.rings) == 1, "nobody waits any more"
    for ring in list(bell.rings):
        ring.set_result(None)
    await asyncio.sleep(0.1)
    assert "table 1" in hall.served
