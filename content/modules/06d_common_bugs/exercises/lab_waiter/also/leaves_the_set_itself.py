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
        self.at_work = set()

    def seat(self, table):
        task = asyncio.create_task(self.look_after(table))
        self.at_work.add(task)

    async def look_after(self, table):
        try:
            await self.bell.wait()
            self.served.append(table)
        finally:
            self.at_work.discard(asyncio.current_task())


def test_a_dozen_tables(program):
    async def main():
        bell = program.Bell()
        hall = program.Hall(bell)
        for number in range(12):
            hall.seat(f"table {number}")
            await asyncio.sleep(0.1)
            gc.collect()
        bell.ring()
        await asyncio.sleep(0.1)
        return len(hall.served)

    assert asyncio.run(main()) == 12
