# expect: only_the_bell: went to the door
"""Somebody at the door."""
import asyncio


async def parcel(door):
    parcels = []
    while not parcels:
        await asyncio.sleep(0)
        try:
            parcels.append(door.recv(100))
        except BlockingIOError:
            continue
    return parcels[0]
