"""Test the lunch break."""
import asyncio


async def noon(program, seconds, patience, called_back=60):
    """What became of a lunch, and how many still work then."""
    async def cook(dish):
        try:
            await asyncio.sleep(seconds)
        finally:
            await asyncio.sleep(0.1)
        return {"rice": "plate"}[dish]

    before = len(asyncio.all_tasks())
    dish = "rice" if seconds else "mistake"
    try:
        async with asyncio.timeout(called_back):
            found = await program.lunch(cook, dish, patience)
    except Exception as error:
        found = type(error)
    return found, len(asyncio.all_tasks()) - before


async def test_table(program):
    assert await noon(program, 1, 2) == ("plate", 0)
    assert await noon(program, 5, 2) == ("sandwich", 0)
    assert await noon(program, 0, 2) == (KeyError, 0)
    assert await noon(program, 5, 4, called_back=3) == (TimeoutError, 0)
