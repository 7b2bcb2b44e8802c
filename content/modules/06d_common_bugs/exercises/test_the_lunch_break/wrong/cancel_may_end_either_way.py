# expect: deaf: sandwich
"""Test the lunch break."""
import asyncio


def kitchen(**seconds):
    """A `cook` for tests, and the list of what is on the stove."""
    stove = []

    async def cook(dish):
        stove.append(dish)
        try:
            await asyncio.sleep(seconds[dish])
            return f"a plate of {dish}"
        finally:
            await asyncio.sleep(0.5)  # turning it off
            stove.remove(dish)

    return cook, stove


async def test_in_time(program):
    cook, stove = kitchen(soup=1)
    assert await program.lunch(cook, "soup", 3) == "a plate of soup"


async def test_late_means_sandwich(program):
    cook, stove = kitchen(roast=9)
    assert await program.lunch(cook, "roast", 3) == "sandwich"
    assert stove == []


async def test_called_back(program):
    cook, stove = kitchen(roast=9)
    eating = asyncio.create_task(program.lunch(cook, "roast", 30))
    await asyncio.sleep(1)
    eating.cancel()
    await asyncio.gather(eating, return_exceptions=True)
    assert eating.done()
    assert stove == []


async def test_no_such_dish(program):
    cook, stove = kitchen(soup=1)
    try:
        await program.lunch(cook, "suop", 3)
    except KeyError:
        assert stove == []
    else:
        assert False, "a mistake, and no error"
