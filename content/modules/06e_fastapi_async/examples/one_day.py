"""A day of a FastAPI office."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/own"]
# ///
import asyncio
import socket
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI, Request


@asynccontextmanager
async def lifespan(app):
    await asyncio.sleep(0.5)
    app.state.stamps = 3
    print("morning: three stamps in the drawer")
    yield
    print("evening:", app.state.stamps, "left")


app = FastAPI(lifespan=lifespan)


@app.get("/stamp")
async def stamp(request: Request):
    print("one sold")
    request.app.state.stamps -= 1


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print("a client stands at the door")
    writer.write(b"GET /stamp HTTP/1.0\r\n\r\n")
    await reader.read()
    writer.close()
    server.should_exit = True
    await serving
    print("uvicorn is done")


asyncio.run(main())
