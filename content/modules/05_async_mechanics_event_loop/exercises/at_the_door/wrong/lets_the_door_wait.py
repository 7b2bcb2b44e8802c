# expect: gives_back: keeps the room
"""Somebody at the door."""


async def parcel(door):
    door.setblocking(True)
    return door.recv(100)
