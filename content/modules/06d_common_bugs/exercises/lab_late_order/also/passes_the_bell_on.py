"""The order that comes too late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "ask"


async def ask(supplier, tries):
    while tries > 0:
        try:
            return await supplier()
        except asyncio.CancelledError:
            raise
        except ConnectionError:
            tries -= 1
        if tries:
            await asyncio.sleep(1)


async def order(supplier, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await ask(supplier, 3)
    except TimeoutError:
        return "closed"


async def test_limit(program):
    async def supplier():
        await asyncio.sleep(5)

    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(2):
            await program.ask(supplier, 2)
    except TimeoutError:
        assert loop.time() - start < 3
        return
    raise AssertionError("the limit did not hold")
