"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    async with asyncio.TaskGroup() as kitchen:
        tasks = [kitchen.create_task(cook(dish)) for dish in dishes]
    return [task.result() for task in tasks]
