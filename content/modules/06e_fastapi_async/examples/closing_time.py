"""Closing time."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/own"]
# ///
import asyncio

running = set()
inside = asyncio.Event()


async def serve(reader, writer):
    task = asyncio.current_task()
    running.add(task)
    task.add_done_callback(running.discard)
    await reader.readuntil(b"\r\n\r\n")
    inside.set()
    await asyncio.sleep(0.5)
    writer.write(b"HTTP/1.1 200 OK\r\n\r\nyour parcel")
    writer.close()


async def ask(port, path):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: post\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    return answer.decode().split("\r\n\r\n")[1]


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    ada = asyncio.create_task(ask(port, "/ada"))
    await inside.wait()
    server.close()
    print("doors closed, still inside:", len(running))
    try:
        await ask(port, "/ben")
    except OSError:
        print("ben: nobody opens")
    done, late = await asyncio.wait(running, timeout=5)
    print("finished:", len(done), "cut off:", len(late))
    print("ada:", await ada)


asyncio.run(main())
