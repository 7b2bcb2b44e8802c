"""A page in time."""
import asyncio

NAMES = ["price", "route", "customs"]


async def page(price, route, customs, deadline):
    tasks = [asyncio.create_task(ask()) for ask in (price, route, customs)]
    try:
        async with asyncio.timeout(deadline):
            await asyncio.gather(*tasks[:2])
            await asyncio.wait(tasks[2:])
    except ConnectionError:
        return 502, {}
    except TimeoutError:
        pass
    finally:
        for task in tasks:
            task.cancel()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
    if any(isinstance(answer, BaseException) for answer in answers[:2]):
        return 504, {}
    if isinstance(answers[2], BaseException):
        answers[2] = "unknown"
    return 200, dict(zip(NAMES, answers))
