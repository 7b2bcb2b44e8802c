"""Test the taxis."""
import asyncio

cancelled = []


async def drive(firm):
    name, seconds = firm
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        cancelled.append(name)
        raise
    if name.startswith("old"):
        raise ConnectionError(name)
    return name


def first(program, *firms):
    async def main():
        car = await program.first_taxi(drive, firms)
        return car, sorted(cancelled)

    return asyncio.run(main())


def test_quickest(program):
    found = first(program, ("slow", 9), ("quick", 1), ("middle", 5))
    assert found == ("quick", ["middle", "slow"])


def test_old_car(program):
    found = first(program, ("old", 1), ("slow", 9), ("new", 2))
    assert found == ("new", ["slow"])


def test_only_old_cars(program):
    try:
        found = first(program, ("old", 1), ("older", 2))
    except Exception as error:
        assert isinstance(error, ConnectionError)
    else:
        raise AssertionError(found)
