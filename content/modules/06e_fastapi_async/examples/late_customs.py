"""A page in time, and a clerk who works for nobody."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/fan"]
# ///
import asyncio
import json
import socket

import uvicorn
from fastapi import FastAPI, HTTPException

app = FastAPI()
slot = socket.create_server(("127.0.0.1", 0))
port = slot.getsockname()[1]


@app.get("/office/{name}/{seconds}")
async def office(name: str, seconds: float):
    await asyncio.sleep(seconds)
    print(name, "office is ready")
    return "fine"


async def ask(path):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"GET {path} HTTP/1.0\r\n\r\n".encode())
        return json.loads((await reader.read()).splitlines()[-1])
    finally:
        writer.close()


async def in_time(path):
    try:
        async with asyncio.timeout(1):
            return await ask(path)
    except TimeoutError:
        return None


@app.get("/page")
async def page():
    price, customs = await asyncio.gather(
        in_time("/office/price/0.4"), in_time("/office/customs/2"))
    if price is None:
        raise HTTPException(504, "no price in time")
    return {"price": price, "customs": customs}


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    print("page:", await ask("/page"))
    server.should_exit = True
    await serving


asyncio.run(main())
