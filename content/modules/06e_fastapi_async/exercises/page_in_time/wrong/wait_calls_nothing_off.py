# expect: without_customs: left running
"""A page in time."""
import asyncio


async def page(price, route, customs, deadline):
    tasks = [asyncio.create_task(ask()) for ask in (price, route, customs)]
    done, pending = await asyncio.wait(tasks, timeout=deadline)
    if tasks[0] in pending or tasks[1] in pending:
        return 504, {}
    try:
        parts = {"price": tasks[0].result(), "route": tasks[1].result()}
    except ConnectionError:
        return 502, {}
    parts["customs"] = "unknown"
    if tasks[2] in done and tasks[2].exception() is None:
        parts["customs"] = tasks[2].result()
    return 200, parts
