"""The cold oven."""
import asyncio

KIND = "unretrieved-exception"
WHO = "evening"


async def evening(heat, serve):
    heating = asyncio.create_task(heat(), name="oven")
    try:
        guests = await serve()
    finally:
        heating.cancel()
        await asyncio.wait([heating])
    if not heating.cancelled():
        heating.result()
    return guests


async def test_no_gas(program):
    class NoGas(Exception):
        pass

    async def heat():
        await asyncio.sleep(1)
        raise NoGas

    heard = []
    try:
        await program.evening(heat, lambda: asyncio.sleep(5))
    except* NoGas:
        heard.append("no gas")
    assert heard
