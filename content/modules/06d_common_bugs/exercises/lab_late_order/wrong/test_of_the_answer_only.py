# expect: catches: cancelled
"""The order that comes too late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "ask"


async def ask(supplier, tries):
    for _ in range(tries):
        try:
            return await supplier()
        except ConnectionError:
            await asyncio.sleep(1)
    return None


async def order(supplier, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await ask(supplier, 3)
    except TimeoutError:
        return "closed"


async def test_the_answer(program):
    async def supplier():
        return "flour"

    assert await program.ask(supplier, 3) == "flour"
