import asyncio


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
