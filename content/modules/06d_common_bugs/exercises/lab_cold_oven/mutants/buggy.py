import asyncio


async def evening(heat, serve):
    heating = asyncio.create_task(heat(), name="oven")
    guests = await serve()
    heating.cancel()
    return guests
