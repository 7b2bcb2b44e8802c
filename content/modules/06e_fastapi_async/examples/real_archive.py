"""Two lines to a real archive."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/own"]
# ///
import asyncio
import socket
import sqlite3
import time
from contextlib import asynccontextmanager
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI, HTTPException

in_use = []


@asynccontextmanager
async def lifespan(app):
    app.state.free = asyncio.Queue()
    for count in range(2):
        line = sqlite3.connect(":memory:", check_same_thread=False)
        app.state.free.put_nowait(line)
    yield
    print("lines free in the evening:", app.state.free.qsize())
    while not app.state.free.empty():
        app.state.free.get_nowait().close()


app = FastAPI(lifespan=lifespan)


async def get_line():
    line = await app.state.free.get()
    in_use.append(2 - app.state.free.qsize())
    try:
        yield line
    finally:
        app.state.free.put_nowait(line)


def look_up(line, number):
    time.sleep(0.3)
    return line.execute("select 'to Bonn, ' || ?", [number]).fetchone()


@app.get("/parcels/{number}")
async def parcel(number: int,
                 line: Annotated[sqlite3.Connection, Depends(get_line)]):
    row = await asyncio.to_thread(look_up, line, number)
    if number == 3:
        raise HTTPException(404, "no such parcel")
    return row[0]


async def ask(port, number):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET /parcels/{number} HTTP/1.0\r\n\r\n".encode())
    answer = (await reader.read()).decode()
    writer.close()
    return answer.split()[1]


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    print(await asyncio.gather(*[ask(port, n) for n in range(6)]))
    print("lines in use at once:", max(in_use))
    server.should_exit = True
    await serving


asyncio.run(main())
