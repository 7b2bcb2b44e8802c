"""Test the lunch break."""
import asyncio


def kitchen(**seconds):
    """A `cook` for tests, and the list of what is on the stove."""
    stove = []

    async def cook(dish):
        stove.append(dish)
        try:
            await asyncio.sleep(seconds[dish])
            return f"a plate of {dish}"
        finally:
            await asyncio.sleep(0.5)  # turning it off
            stove.remove(dish)

    return cook, stove


async def test_in_time(program):
    cook, stove = kitchen(soup=1)
    assert await program.lunch(cook, "soup", 3) == "a plate of soup"


async def test_late_means_sandwich(program):
    ...


async def test_called_back(program):
    ...


async def test_no_such_dish(program):
    ...


if __name__ == "__main__":
    from types import SimpleNamespace

    async def lunch(cook, dish, patience):
        try:
            return await asyncio.wait_for(cook(dish), patience)
        except:
            return "sandwich"

    broken_program = SimpleNamespace(lunch=lunch)
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            try:
                asyncio.run(test(broken_program))
                print(name, "passes")
            except Exception as error:
                print(name, "fails:", type(error).__name__)
