# expect: blocking-call
"""The clerk who looks away."""
import asyncio


async def app(scope, receive, send):
    if scope["path"] == "/health":
        body = b"open"
    else:
        number = scope["path"].removeprefix("/report/")
        await asyncio.sleep(0.05)  # the ink dries
        found = scope["state"]["archive"](number)
        body = await asyncio.to_thread(lambda: found)
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})
