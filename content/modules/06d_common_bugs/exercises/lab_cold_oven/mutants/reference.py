import asyncio


async def evening(heat, serve):
    async with asyncio.TaskGroup() as group:
        heating = group.create_task(heat(), name="oven")
        guests = await serve()
        heating.cancel()
    return guests
