# expect: in_time: (baked, burned)
"""The oven that works late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "bake"


async def bake(oven, trays, baked, burned):
    for tray in trays:
        try:
            await oven(tray)
            baked.append(tray)
        except OSError:
            burned.append(tray)


async def shift(oven, trays, seconds):
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    baked, burned = [], []
    for tray in trays:
        if loop.time() < end:
            await bake(oven, [tray], baked, burned)
    return baked, burned


async def test_it_stops_in_time(program):
    async def oven(tray):
        await asyncio.sleep(1)

    baked, burned = await program.shift(oven, "abcde", 2.5)
    assert baked == ["a", "b"]
    assert burned == []
