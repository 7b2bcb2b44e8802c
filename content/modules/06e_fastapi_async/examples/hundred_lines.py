"""A whole server in a hundred lines."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/life", "6e/own", "6e/answer"]
# ///
import asyncio


class Server:
    def __init__(self, app):
        self.app, self.state = app, {}
        self.clients, self.running = set(), set()

    async def start(self, port=0):
        self.inbox, self.outbox = asyncio.Queue(), asyncio.Queue()
        scope = {"type": "lifespan", "state": self.state}
        day = self.app(scope, self.inbox.get, self.outbox.put)
        self.day = asyncio.create_task(day)
        await self.inbox.put({"type": "lifespan.startup"})
        if "failed" in (await self.outbox.get())["type"]:
            raise RuntimeError("the morning failed")
        self.door = await asyncio.start_server(
            self.client, "127.0.0.1", port)
        return self.door.sockets[0].getsockname()[1]

    async def stop(self, limit=5):
        self.door.close()
        if self.running:
            await asyncio.wait(self.running, timeout=limit)
        for writer in self.clients:
            writer.close()
        await self.inbox.put({"type": "lifespan.shutdown"})
        await self.outbox.get()
        await self.day

    async def client(self, reader, writer):
        self.clients.add(writer)
        try:
            while True:
                scope, body = await self.read(reader)
                work = self.answer(scope, body, writer)
                task = asyncio.create_task(work)
                self.running.add(task)
                task.add_done_callback(self.running.discard)
                await task
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.clients.discard(writer)
            writer.close()

    async def read(self, reader):
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.strip().split(b"\r\n")
        method, target, version = first.decode().split()
        path, mark, query = target.partition("?")
        headers = []
        for line in lines:
            name, colon, value = line.partition(b":")
            headers.append((name.lower(), value.strip()))
        size = int(dict(headers).get(b"content-length", 0))
        scope = {"type": "http", "method": method, "path": path,
                 "query_string": query.encode(), "headers": headers,
                 "state": self.state.copy()}
        return scope, await reader.readexactly(size)

    async def answer(self, scope, body, writer):
        letters = [{"type": "http.request", "body": body}]
        chunked = False

        async def receive():
            while not letters:
                await asyncio.sleep(3600)
            return letters.pop()

        async def send(message):
            nonlocal chunked
            if message["type"] == "http.response.start":
                writer.write(b"HTTP/1.1 %d \r\n" % message["status"])
                headers = list(message["headers"])
                chunked = b"content-length" not in dict(headers)
                if chunked:
                    headers.append((b"transfer-encoding", b"chunked"))
                for name, value in headers:
                    writer.write(b"%b: %b\r\n" % (name, value))
                writer.write(b"\r\n")
            else:
                part = message.get("body", b"")
                if chunked and part:
                    part = b"%x\r\n%b\r\n" % (len(part), part)
                if chunked and not message.get("more_body"):
                    part += b"0\r\n\r\n"
                writer.write(part)
            await writer.drain()

        await self.app(scope, receive, send)


async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        for time in ["startup", "shutdown"]:
            await receive()
            print("app:", time)
            await send({"type": f"lifespan.{time}.complete"})
    else:
        text = scope["path"].encode() + (await receive())["body"]
        await send({"type": "http.response.start", "status": 200,
                    "headers": [(b"content-length", b"%d" % len(text))]})
        await send({"type": "http.response.body", "body": text})


async def main():
    server = Server(app)
    port = await server.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for letter in [b"GET /ada HTTP/1.1\r\n\r\n",
                   b"POST /ben HTTP/1.1\r\ncontent-length: 2\r\n\r\n!!"]:
        writer.write(letter)
        head = await reader.readuntil(b"\r\n\r\n")
        size = int(head.split(b"content-length: ")[1])
        text = await reader.readexactly(size)
        print("client:", text.decode(), len(server.clients), "connection")
    await server.stop()
    writer.close()


if __name__ == "__main__":
    asyncio.run(main())
