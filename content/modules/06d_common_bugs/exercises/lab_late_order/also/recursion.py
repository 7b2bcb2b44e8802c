"""The order that comes too late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "ask"


async def ask(supplier, tries):
    try:
        return await supplier()
    except ConnectionError as error:
        line_is_dead = error
    if tries == 1:
        return None
    await asyncio.sleep(1)
    return await ask(supplier, tries - 1)


async def order(supplier, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await ask(supplier, 3)
    except TimeoutError:
        return "closed"


async def test_order(program):
    async def deaf():
        await asyncio.Event().wait()

    assert await program.order(deaf, 0.5) == "closed"
