"""The cold oven."""
import asyncio

KIND = "___"
WHO = "___"


async def evening(heat, serve):
    heating = asyncio.create_task(heat(), name="oven")
    guests = await serve()
    heating.cancel()
    return guests


async def test_guests(program):
    async def heat():
        await asyncio.sleep(100)

    async def serve():
        await asyncio.sleep(2)
        return 7

    assert await program.evening(heat, serve) == 7


# Here: async def test_no_gas(program), with an oven that fails.


if __name__ == "__main__":
    async def heat():
        await asyncio.sleep(1)
        raise ValueError("no gas")

    async def serve():
        await asyncio.sleep(3)
        return 7

    async def main():
        print("guests served:", await evening(heat, serve))
        print("all is well")

    asyncio.run(main())
