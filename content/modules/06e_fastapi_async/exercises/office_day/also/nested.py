"""The morning and the evening."""
import asyncio


async def day(receive, send, state, archive, telephone, courier):
    opened = False
    await receive()
    try:
        async with archive as state["archive"]:
            async with telephone as state["telephone"]:
                opened = True
                task = asyncio.create_task(courier())
                await send({"type": "lifespan.startup.complete"})
                await receive()
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
    except Exception as error:
        if opened:
            raise
        await send({"type": "lifespan.startup.failed",
                    "message": str(error)})
    else:
        await send({"type": "lifespan.shutdown.complete"})
