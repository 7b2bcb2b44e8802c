"""An hour in no time."""
import asyncio


def story(program, errors, tries, first_pause):
    """What happened, as a list of moments and the outcome."""
    async def main():
        loop = asyncio.get_running_loop()
        start, told, left = loop.time(), [], list(errors)

        async def work():
            told.append(round(loop.time() - start, 3))
            if left and (error := left.pop(0)):
                raise error
            return len(told)

        try:
            told.append(await program.retry(work, tries, first_pause))
        except Exception as error:
            told.append(type(error))
        told.append(round(loop.time() - start, 3))
        return told

    return asyncio.run(main())


def test_stories(program):
    no = ConnectionError("no")
    assert story(program, [], 2, 60) == [0, 1, 0]
    assert story(program, [no], 2, 60) == [0, 60, 2, 60]
    assert story(program, [no] * 3, 4, 10) == [0, 10, 30, 70, 4, 70]
    assert story(program, [no] * 2, 2, 10) == [0, 10, ConnectionError, 10]
    assert story(program, [no] * 9, 1, 10) == [0, ConnectionError, 0]
    assert story(program, [ValueError()], 4, 10) == [0, ValueError, 0]
