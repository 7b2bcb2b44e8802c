"""The morning and the evening."""
import asyncio


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    state["archive"] = await archive.__aenter__()
    state["telephone"] = await telephone.__aenter__()
    await send({"type": "lifespan.startup.complete"})
    asyncio.create_task(courier())
    await receive()
    await archive.__aexit__(None, None, None)
    await telephone.__aexit__(None, None, None)
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
