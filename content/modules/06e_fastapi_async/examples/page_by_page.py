"""Page by page."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/answer"]
# ///
import asyncio


async def pages():
    for number in [1, 2, 3]:
        print("server made page", number)
        yield f"page {number}\n".encode()
        await asyncio.sleep(0.3)


async def serve(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\n"
                 b"Transfer-Encoding: chunked\r\n\r\n")
    async for page in pages():
        writer.write(b"%x\r\n%b\r\n" % (len(page), page))
        await writer.drain()
    writer.write(b"0\r\n\r\n")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"GET /book HTTP/1.1\r\nHost: post\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
        while size := int(await reader.readline(), 16):
            page = await reader.readexactly(size + 2)
            print("client has", page.decode().strip())
        writer.close()


asyncio.run(main())
