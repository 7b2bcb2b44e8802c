# expect: diagnosis: before the end
"""The errand boy who vanishes."""
import asyncio
import gc

KIND = "pending-at-exit"
WHO = "start"


class Office:
    def __init__(self):
        self.running = set()

    def start(self, work):
        task = asyncio.create_task(work)
        self.running.add(task)
        task.add_done_callback(self.running.discard)

    async def close(self):
        tasks = list(self.running)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


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
