"""Somebody at the door."""
import asyncio
import socket


async def parcel(door):
    while True:
        try:
            return door.recv(100)
        except BlockingIOError:
            await asyncio.sleep(0)


# Only to try it out:
if __name__ == "__main__":
    async def violin(door):
        print("violin needs strings")
        print("violin gets", (await parcel(door)).decode())

    async def main():
        door, street = socket.socketpair()
        door.setblocking(False)
        waiting = asyncio.create_task(violin(door), name="violin")
        await asyncio.sleep(0.5)
        street.send(b"new strings")
        await waiting
        door.close()
        street.close()

    asyncio.run(main())
