"""A book, page by page."""
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
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()
made = []


async def pages():
    try:
        for number in range(1, 100):
            made.append(number)
            yield f"page {number}\n"
            await asyncio.sleep(0.5)
    finally:
        print("the book is closed")


@app.get("/book")
async def book():
    return StreamingResponse(pages(), media_type="text/plain")


async def main():
    slot = socket.create_server(("127.0.0.1", 0))
    port = slot.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[slot]))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /book HTTP/1.0\r\n\r\n")
    await reader.readuntil(b"\r\n\r\n")
    for count in range(2):
        print("client has", (await reader.readline()).decode().strip())
    print("client leaves")
    writer.close()
    await asyncio.sleep(2)
    server.should_exit = True
    await serving
    print(len(made))


asyncio.run(main())
