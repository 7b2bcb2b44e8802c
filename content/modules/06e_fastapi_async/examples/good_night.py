"""A signal in the middle of a request."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/own"]
# ///
import asyncio
import signal
import socket
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app):
    yield
    print("lights out")


app = FastAPI(lifespan=lifespan)
begun = asyncio.Event()


@app.get("/report")
async def report():
    print("report begun")
    begun.set()
    await asyncio.sleep(1)
    print("report done")


async def ask(port):
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError:
        return "the door is closed"
    writer.write(b"GET /report HTTP/1.0\r\n\r\n")
    answer = await reader.read()
    writer.close()
    return answer.decode().splitlines()[0]


def passed_on(number, frame):
    print("uvicorn passes the signal on")


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    ada = asyncio.create_task(ask(port))
    await begun.wait()
    signal.raise_signal(signal.SIGTERM)
    while slot.fileno() >= 0:
        await asyncio.sleep(0.05)
    print("Ben:", await ask(port))
    print("Ada:", await ada)
    await serving


signal.signal(signal.SIGTERM, passed_on)
asyncio.run(main())
