"""A number on every line."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/follow"]
# ///
import asyncio
import logging
import sys
from contextvars import ContextVar

request = ContextVar("request", default="-")


class AddRequest(logging.Filter):
    def filter(self, record):
        record.request = request.get()
        return True


log = logging.getLogger("shop")
handler = logging.StreamHandler(sys.stdout)
handler.addFilter(AddRequest())
handler.setFormatter(logging.Formatter("%(request)s %(message)s"))
log.addHandler(handler)
log.setLevel(logging.INFO)


async def look_up(seconds):
    await asyncio.sleep(seconds)
    log.info("price found")


async def handle(number, seconds):
    request.set(f"r{number}")
    log.info("begins")
    await asyncio.create_task(look_up(seconds))


async def main():
    await asyncio.gather(handle(1, 2), handle(2, 1))
    log.info("closing")


asyncio.run(main())
