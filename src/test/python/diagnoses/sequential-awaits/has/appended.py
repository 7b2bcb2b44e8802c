"""Results gathered by hand, with a retry-free error message."""
import asyncio


async def read(sensor):
    await asyncio.sleep(0.2)
    if sensor == "attic":
        raise OSError("no answer")
    return len(sensor)


async def main():
    readings = []
    for sensor in ["cellar", "attic", "roof"]:
        try:
            readings.append(await read(sensor))  # <- here
        except OSError as problem:
            print(sensor, problem)
    print(readings)


asyncio.run(main())
