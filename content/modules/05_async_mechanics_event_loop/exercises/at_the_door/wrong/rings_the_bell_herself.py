# expect: gives_back: brackets
"""Somebody at the door."""
import asyncio


async def parcel(door):
    loop = asyncio.get_running_loop()
    place = loop.create_future()
    loop.add_reader(door, place.set_result("rang"))
    try:
        await place
    finally:
        loop.remove_reader(door)
    return door.recv(100)
