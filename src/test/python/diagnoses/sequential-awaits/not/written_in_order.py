"""Lines on one connection have an order."""
import asyncio


async def send(writer, line):
    writer.write(line)
    await asyncio.sleep(0.1)


class Wire:
    def __init__(self):
        self.sent = []

    def write(self, line):
        self.sent.append(line)


async def main():
    wire = Wire()
    await send(wire, "HELO")
    await send(wire, "MAIL")
    for line in ("DATA", "QUIT"):
        await send(wire, line)
    print(wire.sent)


asyncio.run(main())
