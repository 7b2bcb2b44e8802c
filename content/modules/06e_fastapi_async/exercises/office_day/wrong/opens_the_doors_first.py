# expect: morning: complete
"""The morning and the evening."""
import asyncio


async def day(receive, send, state, archive, telephone, courier):
    await receive()
    await send({"type": "lifespan.startup.complete"})
    async with archive as state["archive"], telephone as state["telephone"]:
        task = asyncio.create_task(courier())
        await receive()
        task.cancel()
        await asyncio.wait([task])
    await send({"type": "lifespan.shutdown.complete"})
