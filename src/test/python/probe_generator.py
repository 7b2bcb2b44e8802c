"""Random programs of tasks, timers, locks, queues, groups and timeouts; the same for the same number."""

import random

_HEAD = """\
import asyncio
import time


async def worker(name, lock, queue, event, semaphore):
    try:
"""
_STEPS = (
    "await asyncio.sleep({delay})",
    "await asyncio.sleep(0)",
    "print(name, {number})",
    "time.sleep({delay})",
    "async with lock:\n            await asyncio.sleep({delay})",
    "async with semaphore:\n            await asyncio.sleep({delay})",
    "await queue.put((name, {number}))",
    "print(await queue.get())",
    "event.set()",
    "await asyncio.wait_for(event.wait(), {delay})",
    "async with asyncio.timeout({delay}):\n            await asyncio.sleep({other})",
    "print(await asyncio.gather(part({delay}), part({other})))",
    "asyncio.create_task(part({delay}), name='lost {number}')",
    "part({delay}).close()",
    "asyncio.get_running_loop().call_later({delay}, print, name, 'called', {number})",
    "print(len((await asyncio.wait([asyncio.ensure_future(part({delay})), asyncio.ensure_future(part({other}))], "
    "return_when=asyncio.FIRST_COMPLETED))[1]))",
    "asyncio.current_task().cancel()\n        await asyncio.sleep({delay})",
    "raise ValueError({number})",
    "await asyncio.shield(part({delay}))",
    "async with asyncio.TaskGroup() as group:\n            group.create_task(part({delay}))\n"
    "            group.create_task(part({other}))",
)
_TAIL = """\
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "ends")


async def part(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    lock, queue, event, semaphore = asyncio.Lock(), asyncio.Queue({size}), asyncio.Event(), asyncio.Semaphore(2)
    tasks = [asyncio.create_task(worker(f"w{{n}}", lock, queue, event, semaphore), name=f"w{{n}}") for n in range({tasks})]
    await asyncio.sleep({wait})
    tasks[0].cancel()
    results = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 30)
    print([type(result).__name__ for result in results])


asyncio.run(main())
"""


def program(number):
    chance = random.Random(number)

    def step():
        template = chance.choice(_STEPS)
        return "        " + template.format(
            delay=chance.choice((0.01, 0.02, 0.05, 0.1)),
            other=chance.choice((0.01, 0.03, 0.1, 2)),
            number=chance.randrange(100),
        )

    steps = [step() for _ in range(chance.randrange(2, 12))]
    tail = _TAIL.format(size=chance.randrange(0, 3), tasks=chance.randrange(1, 9), wait=chance.choice((0, 0.02, 0.2)))
    return _HEAD + "\n".join(steps) + "\n" + tail
