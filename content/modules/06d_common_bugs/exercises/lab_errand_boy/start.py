"""The errand boy who vanishes."""
import asyncio
import gc

KIND = "___"
WHO = "___"


class Office:
    def __init__(self):
        self.running = set()

    def start(self, work):
        asyncio.create_task(work)

    async def close(self):
        tasks = list(self.running)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_nobody_is_forgotten(program):
    gone = []

    async def wait_for_a_bell():
        bell = asyncio.get_running_loop().create_future()
        try:
            await bell  # nobody else has this bell
        finally:
            gone.append("Ben")

    office = program.Office()
    office.start(wait_for_a_bell())
    # Here: let him begin, clear away the dust, and see whether he is gone.
    await office.close()


if __name__ == "__main__":
    async def errand(name):
        bell = asyncio.get_running_loop().create_future()
        try:
            await bell
        finally:
            print(name, "is gone")

    async def main():
        office = Office()
        office.start(errand("Ben"))
        await asyncio.sleep(1)
        print("a quiet hour: dust is cleared away")
        gc.collect()
        await asyncio.sleep(1)
        print("the office closes")
        await office.close()

    asyncio.run(main())
