# expect: evening: order
"""The morning and the evening."""
import asyncio


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    state["archive"] = await archive.__aenter__()
    try:
        state["telephone"] = await telephone.__aenter__()
    except OSError as error:
        await archive.__aexit__(None, None, None)
        await send({"type": "lifespan.startup.failed",
                    "message": str(error)})
        return
    task = asyncio.create_task(courier())
    await send({"type": "lifespan.startup.complete"})
    await receive()
    task.cancel()
    await asyncio.wait([task])
    await archive.__aexit__(None, None, None)
    await telephone.__aexit__(None, None, None)
    await send({"type": "lifespan.shutdown.complete"})
