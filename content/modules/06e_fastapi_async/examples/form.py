"""An application is a function."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6e/life"]
# ///
import asyncio


async def app(scope, receive, send):
    print("asked:", scope["method"], scope["path"])
    message = await receive()
    text = message["body"].upper()
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": text})


async def receive():
    return {"type": "http.request", "body": b"dear ada",
            "more_body": False}


async def send(message):
    print("sent:", message["type"], message.get("body", b"").decode())


scope = {"type": "http", "method": "POST", "path": "/shout"}
asyncio.run(app(scope, receive, send))
