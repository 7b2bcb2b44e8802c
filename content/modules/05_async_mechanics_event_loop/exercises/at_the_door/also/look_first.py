"""Somebody at the door."""
import asyncio


async def parcel(door):
    loop = asyncio.get_running_loop()
    try:
        return door.recv(100)
    except BlockingIOError:
        pass
    bell = asyncio.Event()
    loop.add_reader(door, bell.set)
    try:
        await bell.wait()
    finally:
        loop.remove_reader(door)
    return door.recv(100)
