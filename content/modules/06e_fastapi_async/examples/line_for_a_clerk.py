"""A line for a clerk."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/own"]
# ///
import asyncio
import socket
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI

app = FastAPI()


async def get_line():
    print("line opened")
    try:
        yield "line 1"
    finally:
        await asyncio.sleep(0.3)
        print("line closed")


Line = Annotated[str, Depends(get_line)]


@app.get("/track/{number}")
async def track(number: int, line: Line):
    print("clerk uses", line)
    return {"number": number}


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /track/7 HTTP/1.0\r\n\r\n")
    answer = (await reader.read()).decode()
    print("client has", answer.splitlines()[-1])
    writer.close()
    server.should_exit = True
    await serving


asyncio.run(main())
