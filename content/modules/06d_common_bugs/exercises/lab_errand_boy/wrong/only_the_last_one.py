# expect: held
"""The errand boy who vanishes."""
import asyncio
import gc

KIND = "lost-task"
WHO = "start"


class Office:
    def __init__(self):
        self.task = None

    def start(self, work):
        self.task = asyncio.create_task(work)

    async def close(self):
        if self.task:
            self.task.cancel()
            await asyncio.wait([self.task])


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
