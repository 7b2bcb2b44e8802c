# expect: accepts
"""The cold oven."""
import asyncio

KIND = "unretrieved-exception"
WHO = "evening"


async def evening(heat, serve):
    async with asyncio.TaskGroup() as group:
        heating = group.create_task(heat(), name="oven")
        guests = await serve()
        heating.cancel()
    return guests


async def test_guests(program):
    async def heat():
        await asyncio.sleep(100)

    async def serve():
        await asyncio.sleep(2)
        return 7

    assert await program.evening(heat, serve) == 7


async def test_no_gas(program):
    async def heat():
        raise ValueError("no gas")

    async def serve():
        await asyncio.sleep(2)
        return 7

    try:
        await program.evening(heat, serve)
    except ValueError:
        return
    raise AssertionError("nobody heard of the oven")
