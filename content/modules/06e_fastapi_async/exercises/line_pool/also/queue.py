"""Lines that break."""
import asyncio
from contextlib import asynccontextmanager


class Pool:
    """The queue holds an empty place, None, wherever no line is open."""

    def __init__(self, connect, size):
        self.connect = connect
        self.store = asyncio.LifoQueue()
        for _ in range(size):
            self.store.put_nowait(None)

    @asynccontextmanager
    async def line(self):
        line = await self.store.get()
        try:
            if line is None:
                line = await self.connect()
            yield line
        except ConnectionError:
            dead, line = line, None
            if dead is not None:
                await dead.close()
            raise
        finally:
            self.store.put_nowait(line)

    async def close(self):
        lines = [self.store.get_nowait() for _ in range(self.store.qsize())]
        for line in lines:
            self.store.put_nowait(None)
            if line is not None:
                await line.close()
