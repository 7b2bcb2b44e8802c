"""Somebody at the door."""
import asyncio


async def parcel(door):
    loop = asyncio.get_running_loop()
    place = loop.create_future()

    def take_in():
        if not place.done():
            place.set_result(door.recv(100))

    loop.add_reader(door, take_in)
    place.add_done_callback(lambda place: loop.remove_reader(door))
    try:
        return await place
    finally:
        loop.remove_reader(door)
