"""An hour in no time."""
import asyncio


def clock():
    return asyncio.get_running_loop().time()


class Supplier:
    """Fails so many times, and then answers. Each call takes 0.5 s."""

    def __init__(self, failures, error=ConnectionError):
        self.failures, self.error = failures, error
        self.start, self.moments = clock(), []

    async def __call__(self):
        self.moments.append(round(clock() - self.start, 3))
        await asyncio.sleep(0.5)
        if len(self.moments) <= self.failures:
            raise self.error("no answer")
        return "flour"


async def test_answer(program):
    supplier = Supplier(failures=0)
    assert await program.retry(supplier, 5, 1) == "flour"


async def test_moments(program):
    supplier = Supplier(failures=3)
    assert await program.retry(supplier, 5, 1) == "flour"
    assert supplier.moments == [0, 1.5, 4, 8.5]


async def test_gives_up(program):
    supplier = Supplier(failures=9)
    try:
        await program.retry(supplier, 3, 1)
    except ConnectionError:
        assert len(supplier.moments) == 3
        assert clock() - supplier.start == 4.5
    else:
        raise AssertionError("nothing was raised")


async def test_other_errors(program):
    supplier = Supplier(failures=9, error=KeyError)
    try:
        await program.retry(supplier, 3, 1)
    except KeyError:
        pass
    assert len(supplier.moments) == 1


class Once:
    """A program that breaks its promise: it calls once."""

    @staticmethod
    async def retry(work, tries, first_pause):
        return await work()


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            try:
                asyncio.run(test(Once))
                print(name, "passes")
            except Exception as error:
                print(name, "fails:", type(error).__name__)
