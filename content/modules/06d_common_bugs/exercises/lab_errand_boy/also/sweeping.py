"""The errand boy who vanishes."""
import asyncio
import gc

KIND = "lost-task"
WHO = "start"


class Office:
    """A list, from which what has ended is swept out."""

    def __init__(self):
        self.list = []

    def start(self, work):
        self.list.append(asyncio.create_task(work))
        self.list[-1].add_done_callback(self.sweep)

    def sweep(self, ended):
        self.list = [task for task in self.list if task is not ended]

    async def close(self):
        for task in self.list:
            task.cancel()
        while self.list:
            await asyncio.sleep(0.1)


async def test_nobody_is_forgotten(program):
    gone = []

    async def wait_for_a_bell():
        bell = asyncio.get_running_loop().create_future()
        try:
            await bell  # nobody else has this bell
        finally:
            gone.append("Ben")

    office = program.Office()
    office.start(wait_for_a_bell())
    await asyncio.sleep(0)
    gc.collect()
    assert not gone
    await office.close()
