"""Test the taxis."""
import asyncio


async def ride(program, **plan):
    """Plan: seconds for each firm, negative for a breakdown."""
    loop = asyncio.get_running_loop()
    start = loop.time()

    async def call(firm):
        await asyncio.sleep(abs(plan[firm]))
        if plan[firm] < 0:
            raise ConnectionError(firm)
        return firm

    try:
        car = await program.first_taxi(call, list(plan))
    except ConnectionError:
        car = ConnectionError
    others = len(asyncio.all_tasks()) - 1
    return car, round(loop.time() - start, 3), others


async def test_rides(program):
    assert await ride(program, a=3, b=1, c=2) == ("b", 1, 0)
    assert await ride(program, a=3, b=-1, c=2) == ("c", 2, 0)
    assert await ride(program, a=-3, b=-1) == (ConnectionError, 3, 0)
