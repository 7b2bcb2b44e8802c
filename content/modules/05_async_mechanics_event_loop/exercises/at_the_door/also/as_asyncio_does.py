"""Somebody at the door."""
import asyncio


async def parcel(door):
    return await asyncio.get_running_loop().sock_recv(door, 100)
