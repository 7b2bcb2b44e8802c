# expect: together: at the same time
"""The clerk who looks away."""
import asyncio

door = asyncio.Lock()


async def app(scope, receive, send):
    if scope["path"] == "/health":
        body = b"open"
    else:
        number = scope["path"].removeprefix("/report/")
        await asyncio.sleep(0.05)  # the ink dries
        async with door:
            archive = scope["state"]["archive"]
            body = await asyncio.to_thread(archive, number)
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})
