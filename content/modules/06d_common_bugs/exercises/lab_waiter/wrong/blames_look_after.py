# expect: diagnosis: WHO
"""The waiter nobody remembers."""
import asyncio
import gc
import weakref

KIND = "lost-task"
WHO = "look_after"


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
        self.waiters = set()

    def seat(self, table):
        waiter = asyncio.create_task(self.look_after(table), name=table)
        self.waiters.add(waiter)
        waiter.add_done_callback(self.waiters.discard)

    async def look_after(self, table):
        await self.bell.wait()
        self.served.append(table)


async def test_nobody_is_forgotten(program):
    bell = program.Bell()
    hall = program.Hall(bell)
    hall.seat("table 4")
    await asyncio.sleep(1)
    gc.collect()
    bell.ring()
    await asyncio.sleep(1)
    assert hall.served == ["table 4"]
