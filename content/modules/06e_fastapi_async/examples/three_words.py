"""Three handlers, five clients each."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/door"]
# ///
import asyncio
import socket
import time

import uvicorn
from fastapi import FastAPI

app = FastAPI()
inside, crowd = [], []


def enter():
    inside.append("client")
    crowd.append(len(inside))


@app.get("/polite")
async def polite():
    enter()
    await asyncio.sleep(0.5)
    inside.pop()


@app.get("/rude")
async def rude():
    enter()
    time.sleep(0.5)
    inside.pop()


@app.get("/plain")
def plain():
    enter()
    time.sleep(0.5)
    inside.pop()


async def ask(port, path):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.0\r\n\r\n".encode())
    await reader.read()
    writer.close()


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    for path in ["/polite", "/rude", "/plain"]:
        crowd.clear()
        await asyncio.gather(*[ask(port, path) for client in range(5)])
        print(path, max(crowd))
    server.should_exit = True
    await serving


asyncio.run(main())
