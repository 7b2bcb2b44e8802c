# expect: breakdown
"""Test the taxis."""
import asyncio


def taxis(seconds, broken=()):
    """A `call` for tests, and the list of the firms still driving."""
    driving = []

    async def call(firm):
        driving.append(firm)
        try:
            await asyncio.sleep(seconds[firm])
            if firm in broken:
                raise ConnectionError(f"{firm} broke down")
            return f"{firm} car"
        finally:
            driving.remove(firm)

    return call, driving


async def test_the_first_car(program):
    call, driving = taxis({"Blue": 2, "Red": 1, "Green": 3})
    car = await program.first_taxi(call, ["Blue", "Red", "Green"])
    assert car == "Red car"


async def test_losers_are_called_off(program):
    call, driving = taxis({"Blue": 2, "Red": 1, "Green": 3})
    await program.first_taxi(call, ["Blue", "Red", "Green"])
    assert driving == []


async def test_a_breakdown_is_no_car(program):
    call, driving = taxis({"Blue": 2, "Red": 1}, broken=["Red"])
    assert program.first_taxi(call, ["Blue", "Red"])


async def test_no_car_at_all(program):
    call, driving = taxis({"Blue": 2, "Red": 1}, broken=["Blue", "Red"])
    try:
        await program.first_taxi(call, ["Blue", "Red"])
    except ConnectionError:
        return
    assert False, "no car, and no error"
