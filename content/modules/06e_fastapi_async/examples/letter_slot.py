"""A letter through the slot."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/life"]
# ///
import asyncio


async def counter(reader, writer):
    letter = await reader.readuntil(b"\r\n\r\n")
    for line in letter.decode().split("\r\n"):
        print("server read:", repr(line))
    writer.write(b"HTTP/1.1 200 OK\r\n")
    writer.write(b"Content-Length: 10\r\n")
    writer.write(b"\r\n")
    writer.write(b"two stamps")
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(counter, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"GET /stamps HTTP/1.1\r\nHost: post\r\n\r\n")
        answer = await reader.read()
        writer.close()
    print("client read:", answer.decode().split("\r\n"))


asyncio.run(main())
