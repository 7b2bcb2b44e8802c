"""Two ends of one connection wait for each other's words, which come."""
# clock: real
import asyncio


async def echo(reader, writer):
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()[:2]
    reader, writer = await asyncio.open_connection(host, port)
    await asyncio.sleep(0.1)
    writer.write(b"hello\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
