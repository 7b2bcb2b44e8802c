"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 3 + 1 + 2
TOGETHER = max(3, 1, 2)
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    slips = []
    for dish in dishes:
        slips.append(asyncio.create_task(cook(dish)))
    plates = []
    for slip in slips:
        plates.append(await slip)
    return plates
