"""The errand boy who vanishes."""
import asyncio
import gc

KIND = "lost-task"
WHO = "start"


class Office:
    """Gives each task a number, and strikes it off when it has ended."""

    def __init__(self):
        self.running = {}
        self.number = 0

    def start(self, work):
        self.number += 1
        number = self.number
        task = asyncio.create_task(work, name=f"errand {number}")
        self.running[number] = task
        task.add_done_callback(lambda task: self.running.pop(number))

    async def close(self):
        while self.running:
            for task in self.running.values():
                task.cancel()
            await asyncio.wait(self.running.values())


async def test_still_there(program):
    seen = []

    async def waits():
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise
        except GeneratorExit:
            seen.append("thrown away")
            raise

    office = program.Office()
    office.start(waits())
    await asyncio.sleep(0.1)
    gc.collect()
    await office.close()
    assert seen == ["cancelled"], seen
