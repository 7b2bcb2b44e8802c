"""The clerk who looks away."""
import asyncio
import time


def report(archive, path):
    time.sleep(0.05)  # the ink dries, in the back room
    return archive(path.split("/")[-1])


async def app(scope, receive, send):
    body = b"open"
    if scope["path"] != "/health":
        archive = scope["state"]["archive"]
        body = await asyncio.to_thread(report, archive, scope["path"])
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})
