import asyncio


async def bake(oven, tray, burned):
    try:
        await oven(tray)
    except asyncio.CancelledError:
        raise
    except OSError:
        burned.append(tray)
        return False
    return True


async def shift(oven, trays, seconds):
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    baked, burned = [], []
    for tray in trays:
        try:
            left = end - loop.time()
            if await asyncio.wait_for(bake(oven, tray, burned), left):
                baked.append(tray)
        except TimeoutError:
            break
    return baked, burned
