"""Two failures in one parcel."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def cook(dish):
    if dish == "toast":
        raise ValueError("toast burned")
    if dish == "fish":
        raise ConnectionError("no fish today")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cook("toast"))
            group.create_task(cook("fish"))
    except* ValueError:
        print("new toast")
    except* ConnectionError:
        print("new menu")


asyncio.run(main())
