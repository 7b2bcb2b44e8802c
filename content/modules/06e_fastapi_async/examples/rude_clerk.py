"""A report and a health check."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/life", "6e/door"]
# ///
import asyncio
import time


async def polite():
    await asyncio.sleep(0.5)


async def rude():
    time.sleep(0.5)


async def serve(reader, writer):
    letter = await reader.readuntil(b"\r\n\r\n")
    if b"/report" in letter:
        await clerk()
    writer.write(b"HTTP/1.1 200 OK\r\n\r\nhere you are")
    writer.close()


async def ask(path, after):
    await asyncio.sleep(after)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\n\r\n".encode())
    await reader.read()
    writer.close()
    print(clerk.__name__, "answered", path)


async def main():
    global port, clerk
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        for clerk in [polite, rude]:
            await asyncio.gather(ask("/report", 0), ask("/health", 0.1))


asyncio.run(main())
