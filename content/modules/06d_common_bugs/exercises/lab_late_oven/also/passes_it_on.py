"""The oven that works late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "bake"


async def bake(oven, trays, baked, burned):
    for tray in trays:
        try:
            await oven(tray)
            baked.append(tray)
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            if not isinstance(error, OSError):
                raise
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


async def test_cancelled_from_outside(program):
    async def oven(tray):
        await asyncio.sleep(1)

    working = asyncio.create_task(program.shift(oven, range(9), 60))
    await asyncio.sleep(3.5)
    working.cancel()
    await asyncio.wait([working])
    assert working.cancelled()
