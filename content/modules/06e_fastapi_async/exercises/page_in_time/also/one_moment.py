"""A page in time."""
import asyncio


class Page:
    """One page that is being put together."""

    def __init__(self, deadline):
        self.end = asyncio.get_running_loop().time() + deadline
        self.parts = {"customs": "unknown"}
        self.tasks = {}

    def ask(self, name, office):
        self.tasks[name] = asyncio.create_task(self.fill(name, office))

    async def fill(self, name, office):
        async with asyncio.timeout_at(self.end):
            self.parts[name] = await office()

    async def close(self):
        for task in self.tasks.values():
            task.cancel()
        await asyncio.gather(*self.tasks.values(), return_exceptions=True)


async def page(price, route, customs, deadline):
    it = Page(deadline)
    it.ask("price", price)
    it.ask("route", route)
    it.ask("customs", customs)
    try:
        needed = [it.tasks["price"], it.tasks["route"]]
        for task in asyncio.as_completed(needed):
            await task
        await asyncio.wait([it.tasks["customs"]])
    except TimeoutError:
        return 504, {}
    except ConnectionError:
        return 502, {}
    finally:
        await it.close()
    names = ["price", "route", "customs"]
    return 200, {name: it.parts[name] for name in names}
