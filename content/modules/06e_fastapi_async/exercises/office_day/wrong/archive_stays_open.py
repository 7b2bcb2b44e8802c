# expect: fails: stayed open
"""The morning and the evening."""
import asyncio


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    try:
        state["archive"] = await archive.__aenter__()
        state["telephone"] = await telephone.__aenter__()
    except OSError as error:
        await send({"type": "lifespan.startup.failed",
                    "message": str(error)})
        return
    task = asyncio.create_task(courier())
    await send({"type": "lifespan.startup.complete"})
    await receive()
    task.cancel()
    await asyncio.wait([task])
    await telephone.__aexit__(None, None, None)
    await archive.__aexit__(None, None, None)
    await send({"type": "lifespan.shutdown.complete"})
