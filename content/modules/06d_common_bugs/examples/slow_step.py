"""The loop complains about a slow step."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import logging
import time


class Notice(logging.Handler):
    def emit(self, record):
        text = record.getMessage()
        if "took" in text:
            print("slow step, oven:", "name='oven'" in text)


async def bake():
    await asyncio.sleep(0.1)
    time.sleep(0.6)


async def main():
    asyncio.get_running_loop().slow_callback_duration = 0.5
    await asyncio.create_task(bake(), name="oven")


logging.getLogger("asyncio").addHandler(Notice())
asyncio.run(main())
print("without debug: no word")
asyncio.run(main(), debug=True)
