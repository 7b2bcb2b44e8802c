# expect: taken_off: note
"""Somebody at the door."""
import asyncio


async def parcel(door):
    loop = asyncio.get_running_loop()
    place = loop.create_future()

    def rang():
        if not place.done():
            place.set_result("rang")

    loop.add_reader(door, rang)
    await place
    return door.recv(100)
