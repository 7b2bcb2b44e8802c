import asyncio


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
