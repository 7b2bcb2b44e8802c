# expect: catches: at once
"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    door = asyncio.Semaphore(limit)

    async def post(guest):
        async with door:
            await send(guest)

    answers = await asyncio.gather(
        *(post(guest) for guest in guests), return_exceptions=True)
    return [guest for guest, answer in zip(guests, answers)
            if isinstance(answer, ConnectionError)]


async def test_not_too_many_at_once(program):
    inside, most = 0, 0

    async def send(guest):
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        inside -= 1

    await program.invite(send, range(10), 3)
    assert most <= 3
