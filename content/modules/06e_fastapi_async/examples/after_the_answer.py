"""After the answer."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/answer"]
# ///
import asyncio

filed = asyncio.Event()


async def file_copy(name):
    await asyncio.sleep(0.3)
    print("server: copy filed for", name)
    filed.set()


async def app(send, later):
    later.append(file_copy("ada"))
    await send(b"letter taken")
    print("server: handler done")


async def serve(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    later = []

    async def send(body):
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n" + body)
        await writer.drain()

    await app(send, later)
    writer.close()
    for job in later:
        await job


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"POST /letters HTTP/1.1\r\nHost: post\r\n\r\n")
        answer = await reader.read()
        print("client:", answer.decode().split("\r\n\r\n")[1])
        writer.close()
        await filed.wait()


asyncio.run(main())
