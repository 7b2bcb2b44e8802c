"""Opening hours."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6e/own"]
# ///
import asyncio


async def app(scope, receive, send):
    state = scope["state"]
    if scope["type"] == "lifespan":
        await receive()
        state["drawer"] = ["stamp", "stamp", "stamp"]
        print("app: drawer filled")
        await send({"type": "lifespan.startup.complete"})
        await receive()
        print("app: drawer emptied,", len(state["drawer"]), "left")
        await send({"type": "lifespan.shutdown.complete"})
    else:
        print("app: one", state["drawer"].pop(), "sold")


async def main():
    state = {}
    to_app, from_app = asyncio.Queue(), asyncio.Queue()
    scope = {"type": "lifespan", "state": state}
    day = asyncio.create_task(app(scope, to_app.get, from_app.put))
    await to_app.put({"type": "lifespan.startup"})
    await from_app.get()
    print("server: doors open")
    await app({"type": "http", "state": state}, None, None)
    print("server: doors closed")
    await to_app.put({"type": "lifespan.shutdown"})
    await from_app.get()
    await day


asyncio.run(main())
