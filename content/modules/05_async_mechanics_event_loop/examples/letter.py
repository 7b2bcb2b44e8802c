"""A task that waits for the door."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import socket


async def violin(door):
    print("violin needs strings")
    loop = asyncio.get_running_loop()
    parcel = await loop.sock_recv(door, 100)
    print("violin gets", parcel.decode())


async def courier(street):
    await asyncio.sleep(0.9)
    street.send(b"new strings")


async def drum():
    for beat in range(1, 4):
        print("drum", beat)
        await asyncio.sleep(0.2)


async def main():
    door, street = socket.socketpair()
    door.setblocking(False)
    await asyncio.gather(violin(door), courier(street), drum())
    door.close()
    street.close()


asyncio.run(main())
