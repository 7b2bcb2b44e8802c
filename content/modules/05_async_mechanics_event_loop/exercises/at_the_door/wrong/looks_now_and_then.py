# expect: only_the_bell: slate
"""Somebody at the door."""
import asyncio


async def parcel(door):
    while True:
        try:
            return door.recv(100)
        except BlockingIOError:
            await asyncio.sleep(0.01)
