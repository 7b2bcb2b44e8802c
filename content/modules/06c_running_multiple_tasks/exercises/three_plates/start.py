"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = ___
TOGETHER = ___
READY = [___, ___, ___]
SERVED = [___, ___, ___]


async def serve(cook, dishes):
    plates = []
    for dish in dishes:
        plates.append(await cook(dish))
    return plates


if __name__ == "__main__":
    SECONDS = {"roast": 3, "soup": 1, "pasta": 2}

    async def cook(dish):
        print(dish, "is on the stove")
        await asyncio.sleep(SECONDS[dish])
        print(dish, "is ready")
        return f"a plate of {dish}"

    print(asyncio.run(serve(cook, ["roast", "soup", "pasta"])))
