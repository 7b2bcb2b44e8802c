"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    guests = list(guests)
    jobs, refused = asyncio.Queue(), set()
    for job in enumerate(guests):
        jobs.put_nowait(job)

    async def worker():
        while not jobs.empty():
            number, guest = jobs.get_nowait()
            try:
                await send(guest)
            except ConnectionError:
                refused.add(number)

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker())
    return [guests[number] for number in sorted(refused)]


class PostOffice:
    def __init__(self, desks):
        self.free, self.refused = desks, 0

    async def __call__(self, guest):
        if not self.free:
            self.refused += 1
            raise ConnectionError(guest)
        self.free -= 1
        await asyncio.sleep(0)
        self.free += 1


async def test_nobody_is_refused(program):
    office = PostOffice(desks=4)
    await program.invite(office, range(20), 4)
    assert office.refused == 0
