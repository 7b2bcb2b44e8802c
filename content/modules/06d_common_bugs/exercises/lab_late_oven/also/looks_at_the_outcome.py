"""The oven that works late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "bake"


async def bake(oven, trays, baked, burned):
    for tray in trays:
        [error] = await asyncio.gather(oven(tray), return_exceptions=True)
        if isinstance(error, OSError):
            burned.append(tray)
        elif isinstance(error, BaseException):
            raise error
        else:
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


def test_the_end_of_the_shift(program):
    seen = []

    async def oven(tray):
        seen.append(tray)
        await asyncio.sleep(10)

    async def main():
        start = asyncio.get_running_loop().time()
        await program.shift(oven, [1, 2, 3, 4], 15)
        return asyncio.get_running_loop().time() - start

    assert 14.9 < asyncio.run(main()) < 15.1
    assert seen == [1, 2]
