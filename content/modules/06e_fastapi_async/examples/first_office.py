"""The same office with FastAPI."""
# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "uvicorn"]
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/life"]
# ///
import asyncio
import socket

import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/parcels/{number}")
async def parcel(number: int):
    print("clerk looks for", number)
    return {"number": number, "state": "on its way"}


async def ask(port, path):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.0\r\n\r\n".encode())
    answer = (await reader.read()).decode()
    writer.close()
    return answer.split()[1], answer.splitlines()[-1][:35]


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    paths = ["/parcels/7", "/parcels/seven", "/letters/7"]
    answers = await asyncio.gather(*[ask(port, path) for path in paths])
    for status, text in answers:
        print(status, text)
    server.should_exit = True
    await serving


asyncio.run(main())
