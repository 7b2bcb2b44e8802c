"""The order that comes too late."""
import asyncio

KIND = "swallowed-cancellation"
WHO = "ask"


async def ask(supplier, tries):
    for _ in range(tries):
        try:
            return await supplier()
        except ConnectionError:
            await asyncio.sleep(1)
    return None


async def order(supplier, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await ask(supplier, 3)
    except TimeoutError:
        return "closed"


async def test_the_answer(program):
    async def supplier():
        return "flour"

    assert await program.ask(supplier, 3) == "flour"


async def test_the_bell(program):
    async def supplier():
        await asyncio.sleep(100)

    asking = asyncio.create_task(program.ask(supplier, 3))
    await asyncio.sleep(1)
    asking.cancel()
    await asyncio.wait([asking])
    assert asking.cancelled()


if __name__ == "__main__":
    async def supplier():
        print("the telephone rings")
        await asyncio.sleep(4)
        return "flour"

    async def main():
        clock = asyncio.get_running_loop().time
        start = clock()
        print("order:", await order(supplier, 1))
        print(f"after {clock() - start:.0f} s")

    asyncio.run(main())
