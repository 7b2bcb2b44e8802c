# expect: evening: open
"""The morning and the evening."""
import asyncio


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    try:
        async with archive as state["archive"]:
            async with telephone as state["telephone"]:
                task = asyncio.create_task(courier())
                await send({"type": "lifespan.startup.complete"})
                await receive()
                task.cancel()
                await asyncio.wait([task])
                await send({"type": "lifespan.shutdown.complete"})
    except OSError as error:
        await send({"type": "lifespan.startup.failed",
                    "message": str(error)})
