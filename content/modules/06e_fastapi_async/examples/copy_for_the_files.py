"""A copy for the files."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/answer"]
# ///
import asyncio
import socket

import uvicorn
from fastapi import BackgroundTasks, FastAPI
from pydantic import BaseModel

app = FastAPI()


class Letter(BaseModel):
    to: str


async def file_copy(name):
    await asyncio.sleep(0.5)
    print("copy of the letter to", name, "filed")


@app.post("/letters", status_code=201)
async def take(letter: Letter, later: BackgroundTasks):
    later.add_task(file_copy, letter.to)
    print("letter to", letter.to, "taken")


async def send(port, body):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"POST /letters HTTP/1.0\r\nContent-Length: {len(body)}\r\n"
    head += "Content-Type: application/json\r\n\r\n"
    writer.write((head + body).encode())
    print("client has", (await reader.read()).decode().split()[1])
    writer.close()


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    await send(port, '{"for": "Ben"}')
    await send(port, '{"to": "Ada"}')
    server.should_exit = True
    await serving


asyncio.run(main())
