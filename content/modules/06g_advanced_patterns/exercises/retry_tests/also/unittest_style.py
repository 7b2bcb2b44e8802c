"""An hour in no time."""
import asyncio


class Fails(Exception):
    pass


def approximately(left, right):
    return len(left) == len(right) and all(
        abs(a - b) < 0.01 for a, b in zip(left, right))


async def calls(program, script, tries):
    loop = asyncio.get_running_loop()
    began, times, script = loop.time(), [], iter(script)

    async def work():
        times.append(loop.time() - began)
        error = next(script)
        if error is not None:
            raise error
        return "answer"

    outcome = None
    try:
        outcome = await program.retry(work, tries=tries, first_pause=3600)
    except (ConnectionError, Fails) as error:
        outcome = error
    return outcome, times, loop.time() - began


async def test_an_hour_and_two(program):
    down = [ConnectionError(str(number)) for number in range(5)]
    outcome, times, total = await calls(program, down[:2] + [None], 3)
    assert outcome == "answer"
    assert approximately(times, [0, 3600, 10800])


async def test_the_last_error(program):
    down = [ConnectionError(str(number)) for number in range(5)]
    outcome, times, total = await calls(program, down, 3)
    assert outcome is down[2], outcome
    assert total < 10801


async def test_not_for_a_bug(program):
    bug = Fails()
    outcome, times, total = await calls(program, [bug, None], 3)
    assert outcome is bug
