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


async def test_everybody_is_invited(program):
    calls = []

    async def send(guest):
        await asyncio.sleep(1)
        calls.append(guest)

    assert await program.invite(send, range(10), 3) == []
    assert sorted(calls) == list(range(10))
