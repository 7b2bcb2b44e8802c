import asyncio


async def evening(heat, serve):
    heating = asyncio.create_task(heat(), name="oven")
    try:
        guests = await serve()
    finally:
        heating.cancel()
        await asyncio.wait([heating])
    if not heating.cancelled():
        heating.result()
    return guests
