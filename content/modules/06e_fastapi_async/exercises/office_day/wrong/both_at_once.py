# expect: morning: second
"""The morning and the evening."""
import asyncio


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    opening = [archive.__aenter__(), telephone.__aenter__()]
    try:
        found = await asyncio.gather(*opening)
    except Exception as error:
        await archive.__aexit__(None, None, None)
        await send({"type": "lifespan.startup.failed",
                    "message": str(error)})
        return
    state["archive"], state["telephone"] = found
    task = asyncio.create_task(courier())
    await send({"type": "lifespan.startup.complete"})
    await receive()
    task.cancel()
    await asyncio.wait([task])
    await telephone.__aexit__(None, None, None)
    await archive.__aexit__(None, None, None)
    await send({"type": "lifespan.shutdown.complete"})
