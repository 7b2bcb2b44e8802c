"""Slot, form and clerk."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/life"]
# ///
import asyncio


async def app(scope, receive, send):
    print("the clerk is awaited for", scope["path"])
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": b"two stamps"})
    print("the clerk is done")


async def serve(reader, writer):
    letter = await reader.readuntil(b"\r\n\r\n")
    method, path, version = letter.decode().split("\r\n")[0].split()
    print("the form is filled in:", method, path)
    scope = {"type": "http", "method": method, "path": path}

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        if message["type"] == "http.response.start":
            writer.write(b"HTTP/1.1 %d \r\n\r\n" % message["status"])
        else:
            writer.write(message["body"])
        await writer.drain()

    await app(scope, receive, send)
    print("the slot is closed")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"GET /stamps HTTP/1.1\r\nHost: post\r\n\r\n")
        await reader.read()
        writer.close()


asyncio.run(main())
