"""Sixty at the door."""
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


@app.get("/plain")
def plain():
    inside.append("client")
    crowd.append(len(inside))
    time.sleep(1)
    inside.pop()


@app.get("/health")
async def health():
    return "fine"


async def ask(port, path):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.0\r\n\r\n".encode())
    await reader.read()
    writer.close()
    return path


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    calls = [ask(port, "/plain") for client in range(60)]
    calls.append(ask(port, "/health"))
    answers = [await answer for answer in asyncio.as_completed(calls)]
    print("first answer:", answers[0])
    print("in the back room:", max(crowd))
    server.should_exit = True
    await serving


asyncio.run(main())
