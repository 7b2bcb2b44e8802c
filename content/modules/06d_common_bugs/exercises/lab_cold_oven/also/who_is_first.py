"""The cold oven."""
import asyncio

KIND = "unretrieved-exception"
WHO = "evening"


async def evening(heat, serve):
    heating = asyncio.ensure_future(heat())
    serving = asyncio.ensure_future(serve())
    both = {heating, serving}
    try:
        while not serving.done():
            done, both = await asyncio.wait(
                both, return_when=asyncio.FIRST_COMPLETED)
            if heating in done:
                await heating
        return await serving
    finally:
        for task in (heating, serving):
            task.cancel()
        await asyncio.gather(heating, serving, return_exceptions=True)


async def test_error_is_heard(program):
    async def heat():
        raise OSError

    async def serve():
        await asyncio.sleep(1)

    night = asyncio.create_task(program.evening(heat, serve))
    await asyncio.wait([night])
    assert night.exception() is not None
