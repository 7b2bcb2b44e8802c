# expect: blocking-call
"""The clerk who looks away."""
import asyncio
import time


async def app(scope, receive, send):
    if scope["path"] == "/health":
        body = b"open"
    else:
        number = scope["path"].removeprefix("/report/")
        time.sleep(0.05)  # the ink dries
        body = await asyncio.to_thread(scope["state"]["archive"], number)
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})
