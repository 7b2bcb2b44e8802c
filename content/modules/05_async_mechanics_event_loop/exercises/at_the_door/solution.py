"""Somebody at the door."""
import asyncio
import socket


async def parcel(door):
    loop = asyncio.get_running_loop()
    place = loop.create_future()

    def rang():
        loop.remove_reader(door)
        place.set_result("rang")

    loop.add_reader(door, rang)
    try:
        await place
    finally:
        loop.remove_reader(door)
    return door.recv(100)


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
