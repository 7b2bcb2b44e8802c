# expect: all_at_once: it took
"""A page in time."""
import asyncio


async def page(price, route, customs, deadline):
    tasks = [asyncio.create_task(ask()) for ask in (price, route, customs)]
    await asyncio.sleep(deadline)
    for task in tasks:
        task.cancel()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    if any(isinstance(answer, ConnectionError) for answer in answers[:2]):
        return 502, {}
    if any(isinstance(answer, BaseException) for answer in answers[:2]):
        return 504, {}
    if isinstance(answers[2], BaseException):
        answers[2] = "unknown"
    return 200, dict(zip(["price", "route", "customs"], answers))
