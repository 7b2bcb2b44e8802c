import asyncio


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        for word in (b"hello\n", b"bye\n"):
            writer.write(word)
            print(await reader.readline())
        writer.close()
        await writer.wait_closed()
        try:
            await asyncio.open_connection("127.0.0.1", 1)
        except OSError as problem:
            print(type(problem).__name__)


asyncio.run(main())
