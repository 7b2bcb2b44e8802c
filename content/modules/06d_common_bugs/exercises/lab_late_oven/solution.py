"""The oven that works late."""
import asyncio
import time

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


async def test_it_stops_in_time(program):
    async def oven(tray):
        await asyncio.sleep(1)

    baked, burned = await program.shift(oven, "abcde", 2.5)
    assert baked == ["a", "b"]
    assert burned == []


if __name__ == "__main__":
    async def oven(tray):
        await asyncio.sleep(1)
        if tray == "buns":
            raise OSError("too hot")

    async def main():
        start = time.perf_counter()
        trays = ["bread", "buns", "rolls", "cake", "pie"]
        print(await shift(oven, trays, 2.5))
        print(f"{time.perf_counter() - start:.1f} s")

    asyncio.run(main())
