"""The clerk who looks away."""
import asyncio
import time


async def app(scope, receive, send):
    if scope["path"] == "/health":
        body = b"open"
    else:
        number = scope["path"].removeprefix("/report/")
        time.sleep(0.05)  # the ink dries
        body = scope["state"]["archive"](number)
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})


async def ask(path, archive):
    async def send(message):
        if message["type"] == "http.response.body":
            print(path, message["body"].decode())

    scope = {"type": "http", "path": path, "state": {"archive": archive}}
    await app(scope, None, send)


if __name__ == "__main__":
    def archive(number):
        time.sleep(0.5)
        return f"report {number}".encode()

    async def main():
        await asyncio.gather(ask("/report/7", archive),
                             ask("/health", archive))

    asyncio.run(main())
