import asyncio
import weakref


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
        self.bell, self.served, self.by_table = bell, [], {}

    def seat(self, table):
        self.by_table[table] = asyncio.ensure_future(self.look_after(table))

    async def look_after(self, table):
        try:
            await self.bell.wait()
            self.served.append(table)
        finally:
            del self.by_table[table]
