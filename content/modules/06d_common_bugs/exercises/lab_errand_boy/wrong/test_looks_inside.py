# expect: accepts: numbers its tasks
"""The errand boy who vanishes."""
import asyncio
import gc

KIND = "lost-task"
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
    office = program.Office()
    work = asyncio.sleep(1)
    office.start(work)
    coroutines = [task.get_coro() for task in office.running]
    await office.close()
    assert work in coroutines
