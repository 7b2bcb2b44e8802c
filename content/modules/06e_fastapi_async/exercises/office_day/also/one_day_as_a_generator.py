"""The morning and the evening."""
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def opening_hours(state, archive, telephone, courier):
    async with archive as first, telephone as second:
        state.update(archive=first, telephone=second)
        task = asyncio.create_task(courier())
        try:
            yield
        finally:
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                pass


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    hours = opening_hours(state, archive, telephone, courier)
    try:
        await hours.__aenter__()
    except Exception as error:
        return await send({"type": "lifespan.startup.failed",
                           "message": f"{error}"})
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await hours.__aexit__(None, None, None)
    await send({"type": "lifespan.shutdown.complete"})
