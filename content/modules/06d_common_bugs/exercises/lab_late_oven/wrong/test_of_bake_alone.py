# expect: accepts: another
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
    """Bakes until the trays, or the seconds, are over."""
    baked, burned = [], []
    try:
        async with asyncio.timeout(seconds):
            await bake(oven, trays, baked, burned)
    except TimeoutError:
        pass
    return baked, burned


async def test_bake_can_be_cancelled(program):
    async def oven(tray):
        await asyncio.sleep(1)

    baked, burned = [], []
    task = asyncio.create_task(program.bake(oven, "abc", baked, burned))
    await asyncio.sleep(1.5)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled() and burned == []
