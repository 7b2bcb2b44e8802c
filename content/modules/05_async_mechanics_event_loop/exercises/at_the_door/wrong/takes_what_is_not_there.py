# expect: gives_back: not there yet
"""Somebody at the door."""


async def parcel(door):
    return door.recv(100)
