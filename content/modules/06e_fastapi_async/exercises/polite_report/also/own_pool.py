"""The clerk who looks away."""
import asyncio
from concurrent.futures import ThreadPoolExecutor

back_room = ThreadPoolExecutor(max_workers=8)


async def health(state, path):
    return b"open"


async def report(state, path):
    number = path.removeprefix("/report/")
    loop = asyncio.get_running_loop()
    body, _ = await asyncio.gather(
        loop.run_in_executor(back_room, state["archive"], number),
        asyncio.sleep(0.05))
    return body


async def app(scope, receive, send):
    handler = health if scope["path"] == "/health" else report
    body = await handler(scope["state"], scope["path"])
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})
