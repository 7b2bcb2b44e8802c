"""The morning and the evening."""
import asyncio
from contextlib import AsyncExitStack


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    async with AsyncExitStack() as office:
        try:
            state["archive"] = await office.enter_async_context(archive)
            state["telephone"] = await office.enter_async_context(telephone)
        except Exception as error:
            await office.aclose()
            return await send({"type": "lifespan.startup.failed",
                               "message": str(error)})
        task = asyncio.create_task(courier())
        await send({"type": "lifespan.startup.complete"})
        await receive()
        task.cancel()
        await asyncio.wait([task])
    await send({"type": "lifespan.shutdown.complete"})


class Thing:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("open", self.name)
        return self

    async def __aexit__(self, *error):
        print("close", self.name)


if __name__ == "__main__":
    async def courier():
        try:
            while True:
                await asyncio.sleep(1)
                print("a letter is carried")
        finally:
            await asyncio.sleep(0.5)
            print("bag is empty")

    async def receive():
        await asyncio.sleep(1.5)

    async def send(message):
        print(message["type"])

    asyncio.run(day(receive, send, {}, Thing("archive"),
                    Thing("telephone"), courier))
