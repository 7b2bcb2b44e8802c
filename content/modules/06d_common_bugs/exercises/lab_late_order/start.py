"""The order that comes too late."""
import asyncio

KIND = "___"
WHO = "___"


async def ask(supplier, tries):
    for _ in range(tries):
        try:
            return await supplier()
        except:
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


# Here: async def test_the_bell(program), with a supplier that is slow.


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
