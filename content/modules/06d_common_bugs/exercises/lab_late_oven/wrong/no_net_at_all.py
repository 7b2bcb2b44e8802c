# expect: burned: OSError
"""The oven that works late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "bake"


async def bake(oven, trays, baked, burned):
    for tray in trays:
        await oven(tray)
        baked.append(tray)


async def shift(oven, trays, seconds):
    """Bakes until the trays, or the seconds, are over."""
    baked, burned = [], []
    try:
        async with asyncio.timeout(seconds):
            await bake(oven, trays, baked, burned)
    except TimeoutError:
        pass
    return baked, burned


async def test_it_stops_in_time(program):
    async def oven(tray):
        await asyncio.sleep(1)

    baked, burned = await program.shift(oven, "abcde", 2.5)
    assert baked == ["a", "b"]
    assert burned == []
