"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    tasks, running = {}, set()
    for guest in guests:
        if len(running) >= limit:
            done, running = await asyncio.wait(
                running, return_when=asyncio.FIRST_COMPLETED)
        task = asyncio.create_task(send(guest))
        tasks[task] = guest
        running.add(task)
    if running:
        await asyncio.wait(running)
    return [guest for task, guest in tasks.items()
            if isinstance(task.exception(), ConnectionError)]


def test_the_third_waits(program):
    gate = {}

    async def send(guest):
        gate[guest] = asyncio.Event()
        await gate[guest].wait()

    async def main():
        work = asyncio.create_task(program.invite(send, "abc", 2))
        await asyncio.sleep(1)
        seen = sorted(gate)
        for _ in range(3):
            for event in gate.values():
                event.set()
            await asyncio.sleep(1)
        return seen, await work

    assert asyncio.run(main()) == (["a", "b"], [])
