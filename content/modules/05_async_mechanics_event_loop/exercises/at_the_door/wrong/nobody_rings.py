# expect: gives_back: waits for ever
"""Somebody at the door."""
import asyncio


async def parcel(door):
    loop = asyncio.get_running_loop()
    place = loop.create_future()
    await place
    return door.recv(100)
